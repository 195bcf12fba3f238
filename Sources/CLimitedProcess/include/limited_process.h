#ifndef FANAL_LIMITED_PROCESS_H
#define FANAL_LIMITED_PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// What a process may use; the kernel ends it when it takes more.
typedef struct {
  uint64_t cpu_seconds;
  uint64_t memory_bytes;
} fanal_process_limits;

/// Starts a program with an empty environment, in the root folder, with only two streams: it reads
/// `input` and writes `output`; what it says beside that is dropped. It can write no files.
///
/// Returns its number, or the negative of an errno. The program begins after this returns; where it
/// cannot be started it ends with 127.
pid_t fanal_start_limited(const char *path, char *const arguments[], int input, int output,
                          fanal_process_limits limits);

/// Whether the process has ended: 1 with its status in `status` (the exit code, or 128 and the
/// signal), 0 when it goes on, the negative of an errno otherwise.
int fanal_poll_process(pid_t process, int *status);

/// Ends a process at once and waits for it.
void fanal_kill_process(pid_t process);

#endif
