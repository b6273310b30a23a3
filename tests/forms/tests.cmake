# Word forms filled and compared: tests/forms/README.md.
metodoc_library(json)
add_executable(metodoc_forms_vectors ${CMAKE_CURRENT_LIST_DIR}/vectors.cpp
    ${CMAKE_CURRENT_LIST_DIR}/text.cpp)
target_link_libraries(metodoc_forms_vectors PRIVATE metodoc_app library_json test_support)
add_test(NAME forms/vectors COMMAND metodoc_forms_vectors)
set_tests_properties(forms/vectors PROPERTIES LABELS quick)
