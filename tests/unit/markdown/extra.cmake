find_package(Threads REQUIRED)
target_link_libraries(test_${room} PRIVATE Threads::Threads)
