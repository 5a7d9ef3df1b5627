// What Embedded Swift needs of a C library, for WebAssembly, where there is none.
typedef __SIZE_TYPE__ size_t;
typedef unsigned long long u64;
typedef __int128 i128;

extern unsigned char __heap_base;

// Memory is handed out in blocks of 32 bytes times 1, 1.25, 1.5 and 1.75 times a power of two; a
// block that is freed waits for the next of its size. Each has its size's number in 16 bytes before
// it, so that all stand on multiples of 16.
typedef struct Block {
  size_t kind;
  struct Block *next;
} Block;

static Block *waiting[128];
static size_t top;

static size_t blockSize(size_t kind) {
  return ((size_t)32 << (kind / 4)) / 4 * (4 + kind % 4) + 15 & ~(size_t)15;
}

static void *reserve(size_t size) {
  if (top == 0) top = ((size_t)&__heap_base + 15) & ~(size_t)15;
  size_t place = top, have = (size_t)__builtin_wasm_memory_size(0) << 16;
  if (size > ~(size_t)0 - top - 0xffff) __builtin_trap();
  if (place + size > have) {
    size_t pages = (place + size - have + 0xffff) >> 16;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
  }
  top = place + size;
  return (void *)place;
}

void *malloc(size_t size) {
  if (size > (size_t)1 << 30) __builtin_trap();
  size_t kind = 0;
  while (blockSize(kind) < size + 16) kind++;
  Block *block = waiting[kind];
  if (block) waiting[kind] = block->next;
  else block = reserve(blockSize(kind));
  block->kind = kind;
  return (char *)block + 16;
}

void free(void *memory) {
  if (!memory) return;
  Block *block = (Block *)((char *)memory - 16);
  block->next = waiting[block->kind];
  waiting[block->kind] = block;
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment > 16) __builtin_trap();
  *memory = malloc(size);
  return 0;
}

void *memcpy(void *to, const void *from, size_t count) { return __builtin_memcpy(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }
void *memset(void *to, int byte, size_t count) { return __builtin_memset(to, byte, count); }

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  for (; count; count--, a++, b++) {
    if (*a != *b) return *a - *b;
  }
  return 0;
}

size_t strlen(const char *text) {
  size_t count = 0;
  while (text[count]) count++;
  return count;
}

int putchar(int byte) { return byte; }

// Hashing is seeded with it; a fixed sequence gives the same answer every time.
void arc4random_buf(void *buffer, size_t count) {
  static u64 state = 0x9e3779b97f4a7c15;
  for (unsigned char *byte = buffer; count; count--) {
    state = state * 6364136223846793005 + 1442695040888963407;
    *byte++ = state >> 56;
  }
}

size_t __stack_chk_guard = 0xdeadbeef;
void __stack_chk_fail(void) { __builtin_trap(); }

// The low 128 bits of a product of two such numbers, from four products of 64 bits.
i128 __multi3(i128 left, i128 right) {
  u64 a = (u64)left, b = (u64)right, low = 0xffffffff;
  u64 lows = (a & low) * (b & low), cross = (a >> 32) * (b & low) + (lows >> 32);
  u64 other = (a & low) * (b >> 32) + (cross & low);
  u64 high = (a >> 32) * (b >> 32) + (cross >> 32) + (other >> 32);
  high += a * (u64)((unsigned __int128)right >> 64) + (u64)((unsigned __int128)left >> 64) * b;
  return (i128)((unsigned __int128)high << 64 | (other << 32 | (lows & low)));
}

double round(double value) {
  double whole = __builtin_trunc(value);
  return __builtin_fabs(value - whole) >= 0.5 ? whole + __builtin_copysign(1, value) : whole;
}

// Reads a decimal number that stands alone; gives where it ends, or nothing where it is none. The
// figures of the catalogue have few digits, so that the quotient below is the nearest number.
const char *_swift_stdlib_strtod_clocale(const char *text, double *result) {
  int negative = *text == '-', digits = 0, places = 0, point = 0;
  u64 whole = 0;
  if (*text == '-' || *text == '+') text++;
  for (; (*text >= '0' && *text <= '9') || (*text == '.' && !point); text++) {
    if (*text == '.') {
      point = 1;
    } else {
      if (++digits > 15) return 0;
      whole = whole * 10 + (u64)(*text - '0');
      places += point;
    }
  }
  if (!digits) return 0;
  double power = 1;
  while (places--) power *= 10;
  *result = (negative ? -1 : 1) * ((double)whole / power);
  return text;
}

// Texts in a page are compared scalar by scalar: what a question says is folded when it is read, and
// the names of the facts are written in one form, so that no two texts are equal only by Unicode's
// equivalences. Every scalar is told to be its own normal form, and the tables for the others are
// left out.
unsigned short _swift_stdlib_getNormData(unsigned scalar) { return 0; }
unsigned _swift_stdlib_getDecompositionEntry(unsigned scalar) { return ~0u; }
unsigned _swift_stdlib_getComposition(unsigned first, unsigned second) { return ~0u; }
const unsigned char *const _swift_stdlib_nfd_decompositions = 0;
