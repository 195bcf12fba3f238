#include "limited_process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static void limit(int resource, uint64_t value) {
  struct rlimit both = {(rlim_t)value, (rlim_t)value};
  if (setrlimit(resource, &both) != 0) _exit(127);
}

pid_t fanal_start_limited(const char *path, char *const arguments[], int input, int output,
                          fanal_process_limits limits) {
  static char *const environment[] = {NULL};
  pid_t process = fork();
  if (process < 0) return -errno;
  if (process > 0) return process;

  // From here to execve only calls that are safe after fork in a program of several threads.
  int nowhere = open("/dev/null", O_WRONLY);
  // Copies above 2 first, so that no dup2 takes away what another one still needs.
  int in = fcntl(input, F_DUPFD, 3);
  int out = fcntl(output, F_DUPFD, 3);
  if (nowhere < 0 || in < 0 || out < 0) _exit(127);
  if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(nowhere, 2) < 0) _exit(127);
  struct rlimit files;
  int most = getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < 65536
                 ? (int)files.rlim_cur
                 : 65536;
  for (int descriptor = 3; descriptor < most; descriptor++) close(descriptor);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  limit(RLIMIT_CPU, limits.cpu_seconds);
  limit(RLIMIT_AS, limits.memory_bytes);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  if (chdir("/") != 0) _exit(127);
  execve(path, arguments, environment);
  _exit(127);
}

int fanal_poll_process(pid_t process, int *status) {
  int raw = 0;
  pid_t ended = waitpid(process, &raw, WNOHANG);
  if (ended < 0) return -errno;
  if (ended == 0) return 0;
  *status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
  return 1;
}

void fanal_kill_process(pid_t process) {
  kill(process, SIGKILL);
  while (waitpid(process, NULL, 0) < 0 && errno == EINTR) {
  }
}
