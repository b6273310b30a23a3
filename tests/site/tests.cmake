# The repository's own content built once; other tests read the result (FIXTURES_REQUIRED
# built_site): ${CMAKE_BINARY_DIR}/site-out/public and …/documents.
if(TARGET metodoc)
    add_test(NAME site/build COMMAND ${CMAKE_CURRENT_LIST_DIR}/build.sh
        $<TARGET_FILE:metodoc> ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
    set_tests_properties(site/build PROPERTIES FIXTURES_SETUP built_site LABELS quick)
    add_test(NAME site/twice COMMAND ${CMAKE_CURRENT_LIST_DIR}/twice.sh
        $<TARGET_FILE:metodoc> ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
    set_tests_properties(site/twice PROPERTIES FIXTURES_REQUIRED built_site LABELS quick)
endif()
add_test(NAME site/wrapper COMMAND ${CMAKE_CURRENT_LIST_DIR}/wrapper.sh ${CMAKE_SOURCE_DIR})
set_tests_properties(site/wrapper PROPERTIES LABELS quick)
