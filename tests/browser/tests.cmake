# The built site as a reader's browser and a strict checker see it. A missing npm package, Java or
# Chromium fails the test with a message that says so.
foreach(check validate links browser search accessibility view definitions)
    add_test(NAME browser/${check}
        COMMAND node ${CMAKE_CURRENT_LIST_DIR}/${check}.mjs ${CMAKE_BINARY_DIR}/site-out/public)
    set_tests_properties(browser/${check} PROPERTIES
        FIXTURES_REQUIRED built_site LABELS full TIMEOUT 1500)
endforeach()
add_test(NAME browser/guards COMMAND node ${CMAKE_CURRENT_LIST_DIR}/guards.mjs)
set_tests_properties(browser/guards PROPERTIES LABELS full TIMEOUT 1500)
