# Programs that measure one room: built on demand (ninja bench_jinja), run by hand.
add_executable(bench_jinja EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/bench_jinja.cpp)
target_link_libraries(bench_jinja PRIVATE metodoc_jinja)
add_executable(bench_pages EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/bench_pages.cpp)
target_link_libraries(bench_pages PRIVATE metodoc_pipeline)
metodoc_library(json)
add_executable(bench_forms EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/bench_forms.cpp)
target_link_libraries(bench_forms PRIVATE metodoc_forms library_json)
