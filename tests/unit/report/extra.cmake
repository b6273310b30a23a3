# The reports of these tests are views made by hand; their workbooks are those of room sheets.
target_link_libraries(test_${room} PRIVATE metodoc_zip)
