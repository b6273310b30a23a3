# The declension of names against the npm packages petrovich and lvovich. A missing package fails the
# test with a message that says so.
if(TARGET metodoc_russian)
    add_executable(print_names ${CMAKE_CURRENT_LIST_DIR}/print.cpp)
    target_link_libraries(print_names PRIVATE metodoc_russian)
    add_test(NAME names/oracles
        COMMAND node ${CMAKE_CURRENT_LIST_DIR}/check.mjs $<TARGET_FILE:print_names>)
    set_tests_properties(names/oracles PROPERTIES LABELS full)
endif()
