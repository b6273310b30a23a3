#The corpora of the tests are written as YAML and decoded.
target_link_libraries(test_rules PRIVATE metodoc_decode metodoc_yaml)
