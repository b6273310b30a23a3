# The Word files of the built site: the Open XML SDK, LibreOffice, and the words of the YAML. A
# missing npm package, soffice, unzip or pdftotext fails the test with a message that says so.
set(documents ${CMAKE_BINARY_DIR}/site-out/documents)
add_test(NAME documents/check COMMAND node ${CMAKE_CURRENT_LIST_DIR}/check.mjs ${documents})
add_test(NAME documents/text
    COMMAND node ${CMAKE_CURRENT_LIST_DIR}/text.mjs ${documents} ${CMAKE_SOURCE_DIR}/content)
set_tests_properties(documents/check documents/text PROPERTIES
    FIXTURES_REQUIRED built_site LABELS full TIMEOUT 600)
add_test(NAME documents/guards COMMAND node ${CMAKE_CURRENT_LIST_DIR}/guards.mjs
    ${CMAKE_SOURCE_DIR}/templates/default.docx)
set_tests_properties(documents/guards PROPERTIES LABELS full TIMEOUT 600)
