# tests/cases/**/*.case: commands and what they must answer.
if(TARGET metodoc_app)
    add_executable(test_cases ${CMAKE_CURRENT_LIST_DIR}/cases.cpp)
    target_link_libraries(test_cases PRIVATE metodoc_app test_support)
    add_test(NAME cases COMMAND test_cases)
    set_tests_properties(cases PROPERTIES LABELS quick)
endif()
