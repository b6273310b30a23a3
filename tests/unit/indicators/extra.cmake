# The corpora of these tests are written as content is: in YAML and CSV.
target_link_libraries(test_${room} PRIVATE metodoc_decode metodoc_yaml metodoc_csv)
