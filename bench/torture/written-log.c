/*
 * Preloaded into a process that writes a register: notes in one file, in order, what reaches the kernel of every file below
 * the folder WRITTEN_BELOW (writes, cuts, new names, syncs), so that power cuts can be played back. Linux only.
 *
 * A note is: kind (1 byte), length of path and of second path (2 bytes each), offset (8), length of data (4), paths, data.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static int log_fd = -1;
static const char *below;
static size_t below_length;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static ssize_t (*real_write)(int, const void *, size_t);

__attribute__((constructor)) static void begin(void) {
  below = getenv("WRITTEN_BELOW");
  const char *log = getenv("WRITTEN_LOG");
  real_write = dlsym(RTLD_NEXT, "write");
  if (!below || !log) return;
  below_length = strlen(below);
  int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
  log_fd = real_open(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
}

static int is_below(const char *path) {
  return log_fd >= 0 && strncmp(path, below, below_length) == 0 && !strstr(path, "-shm");
}

static int path_of(int fd, char *path, size_t size) {
  if (log_fd < 0 || fd == log_fd) return 0;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_below(path);
}

static void note(char kind, const char *path, const char *second, uint64_t at, const void *data, uint32_t length) {
  unsigned char head[17];
  uint16_t first_length = strlen(path), second_length = second ? strlen(second) : 0;
  head[0] = kind;
  memcpy(head + 1, &first_length, 2);
  memcpy(head + 3, &second_length, 2);
  memcpy(head + 5, &at, 8);
  memcpy(head + 13, &length, 4);
  struct iovec parts[] = {{head, 17}, {(void *)path, first_length}, {(void *)(second ? second : ""), second_length}, {(void *)data, data ? length : 0}};
  pthread_mutex_lock(&one_at_a_time);
  if (writev(log_fd, parts, 4) < 0) abort();
  pthread_mutex_unlock(&one_at_a_time);
}

#define REAL(result, name, arguments) static result(*real) arguments; if (!real) real = dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t length) {
  char path[4096];
  if (!path_of(fd, path, sizeof path)) return real_write(fd, data, length);
  struct stat about;
  off_t at = fcntl(fd, F_GETFL) & O_APPEND ? (fstat(fd, &about), about.st_size) : lseek(fd, 0, SEEK_CUR);
  ssize_t done = real_write(fd, data, length);
  if (done > 0) note('w', path, NULL, at, data, done);
  return done;
}

static ssize_t noted_pwrite(int fd, ssize_t done, const void *data, off_t at) {
  char path[4096];
  if (done > 0 && path_of(fd, path, sizeof path)) note('w', path, NULL, at, data, done);
  return done;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
  REAL(ssize_t, pwrite, (int, const void *, size_t, off_t));
  return noted_pwrite(fd, real(fd, data, length, at), data, at);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off_t at) {
  REAL(ssize_t, pwrite64, (int, const void *, size_t, off_t));
  return noted_pwrite(fd, real(fd, data, length, at), data, at);
}

static int noted_cut(int fd, int failed, off_t length) {
  char path[4096];
  if (!failed && path_of(fd, path, sizeof path)) note('t', path, NULL, length, NULL, 0);
  return failed;
}

int ftruncate(int fd, off_t length) {
  REAL(int, ftruncate, (int, off_t));
  return noted_cut(fd, real(fd, length), length);
}

int ftruncate64(int fd, off_t length) {
  REAL(int, ftruncate64, (int, off_t));
  return noted_cut(fd, real(fd, length), length);
}

static int noted_sync(int fd, int failed) {
  char path[4096];
  if (!failed && path_of(fd, path, sizeof path)) note('s', path, NULL, 0, NULL, 0);
  return failed;
}

int fsync(int fd) {
  REAL(int, fsync, (int));
  return noted_sync(fd, real(fd));
}

int fdatasync(int fd) {
  REAL(int, fdatasync, (int));
  return noted_sync(fd, real(fd));
}

int rename(const char *from, const char *to) {
  REAL(int, rename, (const char *, const char *));
  int failed = real(from, to);
  if (!failed && is_below(to)) note('r', from, to, 0, NULL, 0);
  return failed;
}

int unlink(const char *path) {
  REAL(int, unlink, (const char *));
  int failed = real(path);
  if (!failed && is_below(path)) note('u', path, NULL, 0, NULL, 0);
  return failed;
}
