# The house holds: generator/rooms.txt against every #include.
add_executable(test_layers ${CMAKE_CURRENT_LIST_DIR}/layers.cpp)
target_link_libraries(test_layers PRIVATE test_support)
add_test(NAME layers COMMAND test_layers)
set_tests_properties(layers PROPERTIES LABELS quick)
