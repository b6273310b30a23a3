# Vectors lie in JSON files.
metodoc_library(json)
target_link_libraries(test_jinja PRIVATE library_json)
