# The Word files of the built site: the Open XML SDK, LibreOffice, and the words of the YAML. A
# missing npm package, soffice, unzip or pdftotext fails the test with a message that says so.
set(documents ${CMAKE_BINARY_DIR}/site-out/documents)
add_test(NAME documents/check COMMAND node ${CMAKE_CURRENT_LIST_DIR}/check.mjs ${documents})
add_test(NAME documents/text
    COMMAND node ${CMAKE_CURRENT_LIST_DIR}/text.mjs ${documents} ${CMAKE_SOURCE_DIR}/content)
set_tests_properties(documents/check documents/text PROPERTIES
    FIXTURES_REQUIRED built_site LABELS full TIMEOUT 1500)
add_test(NAME documents/guards COMMAND node ${CMAKE_CURRENT_LIST_DIR}/guards.mjs
    ${CMAKE_SOURCE_DIR}/templates/default.docx)
set_tests_properties(documents/guards PROPERTIES LABELS full TIMEOUT 1500)
# The report forms filled with the repository's own content, held to the same.
if(TARGET metodoc)
    add_test(NAME documents/reports COMMAND ${CMAKE_CURRENT_LIST_DIR}/reports.sh
        $<TARGET_FILE:metodoc> ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
    set_tests_properties(documents/reports PROPERTIES FIXTURES_SETUP filled_reports LABELS quick)
    add_test(NAME documents/reports-check COMMAND node ${CMAKE_CURRENT_LIST_DIR}/check.mjs
        ${CMAKE_BINARY_DIR}/reports-out)
    add_test(NAME documents/reports-excel COMMAND node ${CMAKE_CURRENT_LIST_DIR}/reports.mjs
        ${CMAKE_BINARY_DIR}/reports-out)
    set_tests_properties(documents/reports-check documents/reports-excel PROPERTIES
        FIXTURES_REQUIRED filled_reports LABELS full TIMEOUT 1500)
endif()
