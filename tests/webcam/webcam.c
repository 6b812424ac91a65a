/* A webcam made of files, for tests: preloaded into a program, it plays a V4L2 capture device. What is shown and what
 * goes wrong is decided by files in a folder, so a test steers it while the program runs. No kernel module, no root,
 * no device node. Building it and writing the files is the test kit's (src-tauri/crates/testkit/src/webcam.rs).
 *
 *   cc -shared -fPIC -O2 -o webcam.so webcam.c -ldl -lpthread
 *   LD_PRELOAD=./webcam.so ENTRADA_WEBCAM_DIR=/some/folder program
 *
 * The folder, read anew for every frame:
 *   *.jpg        the frames, shown by name, round and round, 30 a second; none: no frames come
 *   unplugged    the device is not listed, opening says ENOENT, every call on an open one ENODEV, for good
 *   stalled      frames stop, as with a hung driver: poll waits, DQBUF blocks
 *   busy         opening says EBUSY
 *   denied       opening says EACCES
 *   index        holds the number N of /dev/videoN; 0 without it
 *   controls     the names of the settings it has (see below), one a line; without it there are none
 *   .set         written here: the settings that a program made, one `name=value` a line, over all openings
 *   .served      written here: how many frames a program has taken, ten digits
 * Names that begin with a dot are ignored, so a file can be written aside and renamed.
 *
 * The device gives MJPEG in one size, that of the first picture when it is opened (else 1280x720). An open device is
 * a memory file holding the four buffers, so mmap, munmap, read and fstat need no help. Answered here: open, openat,
 * close, ioctl (also by syscall(), as the v4l crate does it), poll, and the listing of /dev by readdir. A program that
 * is linked statically, or calls the kernel past libc, does not see it. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { BUFFERS = 4, BUFFER_SIZE = 2 << 20, HANDLES = 16, FRAME_NS = 1000000000 / 30 };

/* One open device. */
struct handle {
    int used, fd, nonblocking, streaming, dead;
    unsigned width, height, sequence;
    int queue[BUFFERS], queued;
    long long next_frame;
    unsigned char *memory;
};

static struct handle handles[HANDLES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int fail(int error) {
    errno = error;
    return -1;
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/* --- the folder ---------------------------------------------------------------------------------------------- */

static const char *folder(void) { return getenv("ENTRADA_WEBCAM_DIR"); }

static void in_folder(char *path, size_t size, const char *name) { snprintf(path, size, "%s/%s", folder(), name); }

static int is_there(const char *name) {
    char path[4096];
    struct stat info;
    in_folder(path, sizeof path, name);
    return folder() && stat(path, &info) == 0;
}

/* Reads a file of the folder, by the kernel's own calls so that nothing here calls itself. Its length, or -1. */
static long slurp(const char *name, unsigned char *into, long most) {
    char path[4096];
    in_folder(path, sizeof path, name);
    int fd = (int)REAL(syscall)(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return -1;
    long length = 0, got;
    while (length < most && (got = read(fd, into + length, (size_t)(most - length))) > 0) length += got;
    REAL(syscall)(SYS_close, fd);
    return length;
}

static int device_index(void) {
    char text[16] = "";
    long length = slurp("index", (unsigned char *)text, sizeof text - 1);
    return length > 0 ? atoi(text) : 0;
}

static int is_picture(const struct dirent *entry) {
    size_t length = strlen(entry->d_name);
    return entry->d_name[0] != '.' && length > 4 && strcmp(entry->d_name + length - 4, ".jpg") == 0;
}

/* Copies the nth picture, counted round, to `into`, or only looks for one if that is NULL. Its length, or 0. */
static long picture(unsigned nth, unsigned char *into) {
    struct dirent **entries;
    int count = scandir(folder(), &entries, is_picture, alphasort);
    if (count < 0) return 0;
    long length = count > 0;
    if (count > 0 && into) length = slurp(entries[nth % (unsigned)count]->d_name, into, BUFFER_SIZE);
    for (int i = 0; i < count; i++) free(entries[i]);
    free(entries);
    return length > 0 ? length : 0;
}

/* The size that a JPEG's frame header tells. */
static void jpeg_size(const unsigned char *jpeg, long length, unsigned *width, unsigned *height) {
    for (long at = 2; at + 9 < length && jpeg[at] == 0xFF; at += 2 + (jpeg[at + 2] << 8 | jpeg[at + 3])) {
        if (jpeg[at + 1] >= 0xC0 && jpeg[at + 1] <= 0xC2) {
            *height = (unsigned)(jpeg[at + 5] << 8 | jpeg[at + 6]);
            *width = (unsigned)(jpeg[at + 7] << 8 | jpeg[at + 8]);
            return;
        }
    }
}

/* --- handles ------------------------------------------------------------------------------------------------- */

static struct handle *handle_of(int fd) {
    for (int i = 0; i < HANDLES; i++)
        if (handles[i].used && handles[i].fd == fd) return &handles[i];
    return NULL;
}

/* Once unplugged, a handle stays dead, also when the camera is back. */
static int is_dead(struct handle *handle) {
    if (is_there("unplugged")) handle->dead = 1;
    return handle->dead;
}

static int is_device(const char *path) {
    char own[32];
    snprintf(own, sizeof own, "/dev/video%d", device_index());
    return strcmp(path, own) == 0;
}

static int open_device(int flags) {
    if (is_there("unplugged")) return fail(ENOENT);
    if (is_there("denied")) return fail(EACCES);
    if (is_there("busy")) return fail(EBUSY);
    pthread_mutex_lock(&lock);
    struct handle *handle = NULL;
    for (int i = 0; i < HANDLES && !handle; i++)
        if (!handles[i].used) handle = &handles[i];
    int fd = handle ? memfd_create("webcam", MFD_CLOEXEC) : -1;
    if (fd < 0 || ftruncate(fd, BUFFERS * BUFFER_SIZE) != 0) {
        pthread_mutex_unlock(&lock);
        return fail(EMFILE);
    }
    *handle = (struct handle){.used = 1, .fd = fd, .nonblocking = flags & O_NONBLOCK, .width = 1280, .height = 720};
    handle->memory = mmap(NULL, BUFFERS * BUFFER_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    long length = picture(0, handle->memory);
    jpeg_size(handle->memory, length, &handle->width, &handle->height);
    pthread_mutex_unlock(&lock);
    return fd;
}

/* The camera's name, where Linux keeps it. */
static int open_name(void) {
    static const char name[] = "Entrada virtual webcam\n";
    int fd = memfd_create("webcam-name", MFD_CLOEXEC);
    if (fd >= 0 && pwrite(fd, name, sizeof name - 1, 0) < 0) return fail(EIO);
    return fd;
}

static int is_name(const char *path) {
    char own[64];
    snprintf(own, sizeof own, "/sys/class/video4linux/video%d/name", device_index());
    return strcmp(path, own) == 0 && !is_there("unplugged");
}

/* --- settings -------------------------------------------------------------------------------------------------- */

/* As webcams have them. They keep what they are set to while they are plugged in, over all openings. */
static struct setting {
    const char *name;
    unsigned id, type;
    int least, most, preset, value, changed;
} settings[] = {
    {"brightness", V4L2_CID_BRIGHTNESS, V4L2_CTRL_TYPE_INTEGER, -64, 64, 0},
    {"gain", V4L2_CID_GAIN, V4L2_CTRL_TYPE_INTEGER, 0, 100, 10},
    {"backlight_compensation", V4L2_CID_BACKLIGHT_COMPENSATION, V4L2_CTRL_TYPE_INTEGER, 0, 2, 1},
    {"illuminators_1", V4L2_CID_ILLUMINATORS_1, V4L2_CTRL_TYPE_BOOLEAN, 0, 1, 0},
    {"exposure_auto", V4L2_CID_EXPOSURE_AUTO, V4L2_CTRL_TYPE_MENU, 0, 3, V4L2_EXPOSURE_APERTURE_PRIORITY},
    {"exposure_absolute", V4L2_CID_EXPOSURE_ABSOLUTE, V4L2_CTRL_TYPE_INTEGER, 1, 5000, 157},
    {"exposure_auto_priority", V4L2_CID_EXPOSURE_AUTO_PRIORITY, V4L2_CTRL_TYPE_BOOLEAN, 0, 1, 1},
    {"focus_auto", V4L2_CID_FOCUS_AUTO, V4L2_CTRL_TYPE_BOOLEAN, 0, 1, 1},
};
enum { SETTINGS = sizeof settings / sizeof *settings };

static int has(const struct setting *setting) {
    char names[1024], *line, *rest = names;
    long length = slurp("controls", (unsigned char *)names, sizeof names - 1);
    if (length < 0) return 0;
    names[length] = 0;
    while ((line = strtok_r(rest, "\n", &rest)))
        if (strcmp(line, setting->name) == 0) return 1;
    return 0;
}

static struct setting *setting_of(unsigned id) {
    for (int i = 0; i < SETTINGS; i++)
        if (settings[i].id == id && has(&settings[i])) return &settings[i];
    return NULL;
}

/* The first with an id beyond this one; the table is in their order. */
static struct setting *setting_after(unsigned id) {
    for (int i = 0; i < SETTINGS; i++)
        if (settings[i].id > id && has(&settings[i])) return &settings[i];
    return NULL;
}

static int value_of(const struct setting *setting) { return setting->changed ? setting->value : setting->preset; }

static int is_automatic(void) { return value_of(&settings[4]) != V4L2_EXPOSURE_MANUAL; }

static int describe_setting(struct v4l2_query_ext_ctrl *query) {
    unsigned id = query->id & ~(V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CTRL_FLAG_NEXT_COMPOUND);
    struct setting *setting = id == query->id ? setting_of(id) : setting_after(id);
    if (!setting) return fail(EINVAL);
    memset(query, 0, sizeof *query);
    query->id = setting->id;
    query->type = setting->type;
    strcpy(query->name, setting->name);
    query->minimum = setting->least;
    query->maximum = setting->most;
    query->step = 1;
    query->default_value = setting->preset;
    query->elem_size = 4;
    query->elems = 1;
    if (setting->id == V4L2_CID_EXPOSURE_ABSOLUTE && is_automatic()) query->flags = V4L2_CTRL_FLAG_INACTIVE;
    return 0;
}

/* Webcams only have two of the four ways. */
static int describe_choice(struct v4l2_querymenu *menu) {
    if (menu->id != V4L2_CID_EXPOSURE_AUTO || !setting_of(menu->id)) return fail(EINVAL);
    if (menu->index != V4L2_EXPOSURE_MANUAL && menu->index != V4L2_EXPOSURE_APERTURE_PRIORITY) return fail(EINVAL);
    strcpy((char *)menu->name, menu->index == V4L2_EXPOSURE_MANUAL ? "Manual Mode" : "Aperture Priority Mode");
    return 0;
}

static int read_settings(struct v4l2_ext_controls *list) {
    for (unsigned i = 0; i < list->count; i++) {
        struct setting *setting = setting_of(list->controls[i].id);
        if (!setting) return fail(EINVAL);
        list->controls[i].value = value_of(setting);
    }
    return 0;
}

static int write_settings(struct v4l2_ext_controls *list) {
    for (unsigned i = 0; i < list->count; i++) {
        struct setting *setting = setting_of(list->controls[i].id);
        int value = list->controls[i].value;
        char path[4096], text[64];
        if (!setting) return fail(EINVAL);
        if (value < setting->least || value > setting->most) return fail(ERANGE);
        if (setting->id == V4L2_CID_EXPOSURE_AUTO && value != V4L2_EXPOSURE_MANUAL && value != V4L2_EXPOSURE_APERTURE_PRIORITY)
            return fail(EINVAL);
        if (setting->id == V4L2_CID_EXPOSURE_ABSOLUTE && is_automatic()) return fail(EACCES);
        setting->value = value;
        setting->changed = 1;
        int length = snprintf(text, sizeof text, "%s=%d\n", setting->name, value);
        in_folder(path, sizeof path, ".set");
        int fd = (int)REAL(syscall)(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (fd < 0 || write(fd, text, (size_t)length) < 0) return fail(EIO);
        REAL(syscall)(SYS_close, fd);
    }
    return 0;
}

/* --- frames -------------------------------------------------------------------------------------------------- */

static int frame_is_due(struct handle *handle) {
    return handle->streaming && handle->queued > 0 && now() >= handle->next_frame && !is_there("stalled");
}

/* Tells the folder how many frames were taken, over all openings. In place and of one length, so that a reader never
 * meets half a number. */
static void tell_served(void) {
    static unsigned served;
    char path[4096], text[16];
    snprintf(text, sizeof text, "%010u", ++served);
    in_folder(path, sizeof path, ".served");
    int fd = (int)REAL(syscall)(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return;
    if (pwrite(fd, text, 10, 0) < 0) served--; /* told with the next one */
    REAL(syscall)(SYS_close, fd);
}

/* Waits a little; -1 when a signal came. */
static int nap(void) {
    struct timespec time = {0, 3000000};
    return nanosleep(&time, NULL);
}

static int dequeue(struct handle *handle, struct v4l2_buffer *buffer) {
    long length;
    for (;;) {
        if (is_dead(handle)) return fail(ENODEV);
        if (frame_is_due(handle)) {
            length = picture(handle->sequence, handle->memory + handle->queue[0] * BUFFER_SIZE);
            if (length > 0) break;
        }
        if (handle->nonblocking) return fail(EAGAIN);
        if (nap() != 0) return fail(EINTR);
    }
    long long time = now();
    handle->next_frame += FRAME_NS;
    if (handle->next_frame < time - 3LL * FRAME_NS) handle->next_frame = time + FRAME_NS;
    buffer->index = (unsigned)handle->queue[0];
    buffer->bytesused = (unsigned)length;
    buffer->flags = V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_DONE | V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
    buffer->field = V4L2_FIELD_NONE;
    buffer->sequence = handle->sequence++;
    buffer->timestamp.tv_sec = time / 1000000000;
    buffer->timestamp.tv_usec = time % 1000000000 / 1000;
    buffer->length = BUFFER_SIZE;
    memmove(handle->queue, handle->queue + 1, sizeof handle->queue - sizeof handle->queue[0]);
    handle->queued--;
    tell_served();
    return 0;
}

static void describe(const struct handle *handle, struct v4l2_format *format) {
    format->fmt.pix = (struct v4l2_pix_format){
        .width = handle->width,
        .height = handle->height,
        .pixelformat = V4L2_PIX_FMT_MJPEG,
        .field = V4L2_FIELD_NONE,
        .sizeimage = BUFFER_SIZE,
        .colorspace = V4L2_COLORSPACE_SRGB,
    };
}

static int control(struct handle *handle, unsigned long request, void *argument) {
    if (is_dead(handle)) return fail(ENODEV);
    switch (request) {
    case VIDIOC_QUERYCAP: {
        struct v4l2_capability *caps = argument;
        memset(caps, 0, sizeof *caps);
        strcpy((char *)caps->driver, "webcam.c");
        strcpy((char *)caps->card, "Entrada virtual webcam");
        strcpy((char *)caps->bus_info, "platform:entrada");
        caps->version = 0x60000;
        caps->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
        caps->capabilities = caps->device_caps | V4L2_CAP_DEVICE_CAPS;
        return 0;
    }
    case VIDIOC_ENUM_FMT: {
        struct v4l2_fmtdesc *format = argument;
        if (format->index != 0) return fail(EINVAL);
        format->flags = V4L2_FMT_FLAG_COMPRESSED;
        strcpy((char *)format->description, "Motion-JPEG");
        format->pixelformat = V4L2_PIX_FMT_MJPEG;
        return 0;
    }
    case VIDIOC_ENUM_FRAMESIZES: {
        struct v4l2_frmsizeenum *size = argument;
        if (size->index != 0 || size->pixel_format != V4L2_PIX_FMT_MJPEG) return fail(EINVAL);
        size->type = V4L2_FRMSIZE_TYPE_DISCRETE;
        size->discrete.width = handle->width;
        size->discrete.height = handle->height;
        return 0;
    }
    case VIDIOC_ENUM_FRAMEINTERVALS: {
        struct v4l2_frmivalenum *interval = argument;
        if (interval->index != 0 || interval->pixel_format != V4L2_PIX_FMT_MJPEG) return fail(EINVAL);
        interval->type = V4L2_FRMIVAL_TYPE_DISCRETE;
        interval->discrete = (struct v4l2_fract){1, 30};
        return 0;
    }
    case VIDIOC_G_FMT:
    case VIDIOC_S_FMT:
    case VIDIOC_TRY_FMT:
        describe(handle, argument);
        return 0;
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM: {
        struct v4l2_streamparm *parameters = argument;
        parameters->parm.capture = (struct v4l2_captureparm){
            .capability = V4L2_CAP_TIMEPERFRAME, .timeperframe = {1, 30}, .readbuffers = BUFFERS};
        return 0;
    }
    case VIDIOC_REQBUFS: {
        struct v4l2_requestbuffers *buffers = argument;
        if (buffers->memory != V4L2_MEMORY_MMAP) return fail(EINVAL);
        handle->queued = 0;
        if (buffers->count > BUFFERS) buffers->count = BUFFERS;
        return 0;
    }
    case VIDIOC_QUERYBUF: {
        struct v4l2_buffer *buffer = argument;
        if (buffer->index >= BUFFERS) return fail(EINVAL);
        buffer->length = BUFFER_SIZE;
        buffer->m.offset = buffer->index * BUFFER_SIZE;
        return 0;
    }
    case VIDIOC_QBUF: {
        struct v4l2_buffer *buffer = argument;
        if (buffer->index >= BUFFERS || handle->queued >= BUFFERS) return fail(EINVAL);
        for (int i = 0; i < handle->queued; i++)
            if (handle->queue[i] == (int)buffer->index) return fail(EINVAL);
        handle->queue[handle->queued++] = (int)buffer->index;
        return 0;
    }
    case VIDIOC_DQBUF:
        return dequeue(handle, argument);
    case VIDIOC_STREAMON:
        handle->streaming = 1;
        handle->next_frame = now() + FRAME_NS;
        return 0;
    case VIDIOC_STREAMOFF:
        handle->streaming = 0;
        handle->queued = 0;
        return 0;
    case VIDIOC_QUERY_EXT_CTRL:
        return describe_setting(argument);
    case VIDIOC_QUERYMENU:
        return describe_choice(argument);
    case VIDIOC_G_EXT_CTRLS:
        return read_settings(argument);
    case VIDIOC_S_EXT_CTRLS:
        return write_settings(argument);
    case VIDIOC_QUERYCTRL:
    case VIDIOC_G_CTRL:
    case VIDIOC_S_CTRL:
        return fail(EINVAL); /* nobody asks in the old way */
    default:
        return fail(ENOTTY);
    }
}

/* What a poll of one device finds now. */
static short ready(struct handle *handle, short wanted) {
    if (is_dead(handle)) return POLLERR | POLLHUP;
    return frame_is_due(handle) && picture(0, NULL) ? (short)(wanted & (POLLIN | POLLRDNORM)) : 0;
}

/* --- the calls that are answered ----------------------------------------------------------------------------- */

#define TAKE_MODE(last)                                   \
    mode_t mode = 0;                                      \
    if (flags & (O_CREAT | O_TMPFILE)) {                  \
        va_list arguments;                                \
        va_start(arguments, last);                        \
        mode = va_arg(arguments, mode_t);                 \
        va_end(arguments);                                \
    }

#define DIVERT                                                      \
    if (folder() && path[0] == '/') {                               \
        if (is_device(path)) return open_device(flags);             \
        if (is_name(path)) return open_name();                      \
    }

int open(const char *path, int flags, ...) {
    TAKE_MODE(flags)
    DIVERT
    return REAL(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    TAKE_MODE(flags)
    DIVERT
    return REAL(open64)(path, flags, mode);
}

int openat(int at, const char *path, int flags, ...) {
    TAKE_MODE(flags)
    DIVERT
    return REAL(openat)(at, path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...) {
    TAKE_MODE(flags)
    DIVERT
    return REAL(openat64)(at, path, flags, mode);
}

int close(int fd) {
    struct handle *handle = handle_of(fd);
    if (handle) {
        munmap(handle->memory, BUFFERS * BUFFER_SIZE);
        handle->used = 0;
    }
    return REAL(close)(fd);
}

int ioctl(int fd, unsigned long request, ...) {
    va_list arguments;
    va_start(arguments, request);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    struct handle *handle = handle_of(fd);
    return handle ? control(handle, request, argument) : REAL(ioctl)(fd, request, argument);
}

long syscall(long number, ...) {
    long a[6];
    va_list arguments;
    va_start(arguments, number);
    for (int i = 0; i < 6; i++) a[i] = va_arg(arguments, long);
    va_end(arguments);
    if (number == SYS_ioctl) {
        struct handle *handle = handle_of((int)a[0]);
        if (handle) return control(handle, (unsigned long)a[1], (void *)a[2]);
    }
    static __typeof__(&syscall) pass;
    if (!pass) pass = REAL(syscall);
    return pass(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

int poll(struct pollfd *fds, nfds_t count, int timeout) {
    int ours = 0;
    for (nfds_t i = 0; i < count; i++) ours += handle_of(fds[i].fd) != NULL;
    if (!ours) return REAL(poll)(fds, count, timeout);
    long long until = now() + timeout * 1000000LL;
    for (;;) {
        int found = 0;
        for (nfds_t i = 0; i < count; i++) {
            struct handle *handle = handle_of(fds[i].fd);
            if (handle)
                fds[i].revents = ready(handle, fds[i].events);
            else
                REAL(poll)(&fds[i], 1, 0);
            found += fds[i].revents != 0;
        }
        if (found || (timeout >= 0 && now() >= until)) return found;
        if (nap() != 0) return fail(EINTR);
    }
}

/* The listing of /dev: a real device of that number is hidden, ours is added at the end. */
static DIR *listing;
static int listed;

DIR *opendir(const char *path) {
    DIR *opened = REAL(opendir)(path);
    if (opened && folder() && strcmp(path, "/dev") == 0) {
        listing = opened;
        listed = 0;
    }
    return opened;
}

#define LIST(function, entry_type)                                                     \
    struct entry_type *function(DIR *directory) {                                      \
        static struct entry_type own;                                                  \
        struct entry_type *entry;                                                      \
        char name[24];                                                                 \
        if (directory != listing || !folder()) return REAL(function)(directory);       \
        snprintf(name, sizeof name, "video%d", device_index());                        \
        while ((entry = REAL(function)(directory)))                                    \
            if (strcmp(entry->d_name, name) != 0) return entry;                        \
        if (listed || is_there("unplugged")) return NULL;                              \
        listed = 1;                                                                    \
        memset(&own, 0, sizeof own);                                                   \
        own.d_ino = 1;                                                                 \
        own.d_reclen = sizeof own;                                                     \
        own.d_type = DT_CHR;                                                           \
        strcpy(own.d_name, name);                                                      \
        return &own;                                                                   \
    }

LIST(readdir, dirent)
LIST(readdir64, dirent64)

int closedir(DIR *directory) {
    if (directory == listing) listing = NULL;
    return REAL(closedir)(directory);
}
