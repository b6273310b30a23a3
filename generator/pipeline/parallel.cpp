#include "pipeline/parallel.h"

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

namespace metodoc::pipeline {

void for_each_index(std::size_t count, unsigned jobs,
                    const std::function<void(std::size_t)>& work) {
    if (jobs == 1) {
        for (std::size_t i = 0; i < count; ++i) work(i);
        return;
    }
    tbb::task_arena arena(jobs == 0 ? tbb::task_arena::automatic : static_cast<int>(jobs));
    arena.execute([&] { tbb::parallel_for(std::size_t{0}, count, work); });
}

}  // namespace metodoc::pipeline
