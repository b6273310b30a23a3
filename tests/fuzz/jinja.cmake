# The fuzzer of room jinja: bin/fuzz_jinja -dict=tests/fuzz/jinja.dict tests/fuzz/jinja_corpus
add_executable(fuzz_jinja ${CMAKE_CURRENT_LIST_DIR}/jinja.cpp)
target_link_libraries(fuzz_jinja PRIVATE metodoc_jinja)
target_link_options(fuzz_jinja PRIVATE -fsanitize=fuzzer)
