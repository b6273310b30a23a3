# The fuzzer of room forms: bin/fuzz_forms tests/fuzz/forms_corpus
add_executable(fuzz_forms ${CMAKE_CURRENT_LIST_DIR}/forms.cpp)
target_link_libraries(fuzz_forms PRIVATE metodoc_forms)
target_link_options(fuzz_forms PRIVATE -fsanitize=fuzzer)
