# The corpora of these tests are written as content is: in YAML.
target_link_libraries(test_${room} PRIVATE metodoc_decode metodoc_yaml)
