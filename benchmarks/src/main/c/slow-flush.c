/*
 * Has PostgreSQL flush as slowly as a slower disk would: fsync and fdatasync do their work, and then sleep for as many
 * microseconds as FLUSH_US says. Other programs that load it flush as ever. On Linux:
 *
 *   cc -O2 -shared -fPIC -o slow-flush.so benchmarks/src/main/c/slow-flush.c -ldl
 *   FLUSH_US=2000 LD_PRELOAD=$PWD/slow-flush.so ./samverkan bench --part commands --slower-flush 0
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static long micros = 0;

/* When the program is loaded: PostgreSQL writes over its name later, and hands on to its processes what was read here. */
__attribute__((constructor)) static void read_settings(void) {
  const char *said = getenv("FLUSH_US");
  micros = said == NULL || strcmp(program_invocation_short_name, "postgres") != 0 ? 0 : atol(said);
}

static void rest(void) {
  struct timespec left = {micros / 1000000, micros % 1000000 * 1000};
  while (micros > 0 && clock_nanosleep(CLOCK_MONOTONIC, 0, &left, &left) == EINTR) {
  }
}

static int slowly(const char *flush, int file) {
  int (*quick)(int) = (int (*)(int))dlsym(RTLD_NEXT, flush);
  int result = quick(file);
  int error = errno;
  rest();
  errno = error;
  return result;
}

int fsync(int file) { return slowly("fsync", file); }

int fdatasync(int file) { return slowly("fdatasync", file); }
