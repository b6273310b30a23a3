# The facts of the documents that content/ was made from: they stand beside the repository or the
# test says that they do not.
add_test(NAME content/facts COMMAND python3 ${CMAKE_CURRENT_LIST_DIR}/facts.py
    ${CMAKE_SOURCE_DIR}/../shared/seeds ${CMAKE_SOURCE_DIR}/content)
set_tests_properties(content/facts PROPERTIES SKIP_RETURN_CODE 77 LABELS quick)
add_test(NAME content/facts-guards COMMAND python3 ${CMAKE_CURRENT_LIST_DIR}/facts_guards.py)
set_tests_properties(content/facts-guards PROPERTIES LABELS quick)
