# Excel forms: the Open XML SDK and LibreOffice. A missing npm package or soffice fails the test
# with a message that says so.
if(TARGET metodoc)
    add_test(NAME sheets/check COMMAND node ${CMAKE_CURRENT_LIST_DIR}/check.mjs $<TARGET_FILE:metodoc>)
    set_tests_properties(sheets/check PROPERTIES LABELS full TIMEOUT 600)
endif()
