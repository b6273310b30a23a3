# Programs that measure one room: built on demand (ninja bench_jinja), run by hand.
add_executable(bench_jinja EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/bench_jinja.cpp)
target_link_libraries(bench_jinja PRIVATE metodoc_jinja)
add_executable(bench_pages EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/bench_pages.cpp)
target_link_libraries(bench_pages PRIVATE metodoc_pipeline)
add_executable(bench_documents EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/bench_documents.cpp)
target_link_libraries(bench_documents PRIVATE metodoc_pipeline)
