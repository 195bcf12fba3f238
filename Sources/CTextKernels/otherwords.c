// Reading of words behind signs, of words with letters beyond ASCII, and of numbers: byte by byte.
//
// All rules are those of `FieldReader`; what is not decided here is left to it.

#include "words.h"

// What stands before a word.
typedef struct {
  int64_t start;
  uint16_t before;
  bool ends_sentence, is_question, is_paragraph;
} gap;

typedef struct {
  int64_t end;
  int64_t length;
  uint64_t hash;
  uint16_t flags;
} word;

// The kinds of `CharacterKind`.
enum { letter_kind = 1, mark_kind = 3 };

// The folding entry of a character of two bytes; 0, which is no letter, for anything else.
static uint32_t entry_at(const ctk_reading *it, int64_t place) {
  if (place + 1 >= it->count) return 0;
  uint8_t first = it->bytes[place], second = it->bytes[place + 1];
  if (first < 0xC2 || first >= 0xE0 || (second & 0xC0) != 0x80) return 0;
  uint32_t scalar = (uint32_t)(first & 0x1F) << 6 | (second & 0x3F);
  return it->fold_entries[(uint32_t)it->fold_index[scalar >> 7] << 7 | (scalar & 127)];
}

// Whether a period and a space behind the last word end a sentence whatever follows.
static bool ends_at_period(const ctk_reading *it) {
  const ctk_token *last = (const ctk_token *)it->tokens + it->token_count - 1;
  if (last->flags & list_mark) return false;
  if (last->flags & number) return true;
  int32_t length = last->end - last->start;
  if (length > 8) return true;
  if (length < 2) return false;
  const ctk_role *roles = it->roles;
  uint64_t slot = last->hash;
  for (;; slot++) {
    const ctk_role *role = roles + (slot & (ctk_role_slots - 1));
    if (role->hash == 0) break;
    if (role->hash == last->hash) return (role->role & ~ctk_starter) == 0;
  }
  // `p. ex.` and `Me.` are looked at more closely.
  return last->hash != hash_of(0x7865, 0) && last->hash != hash_of(0x656D, 0);
}

static bool read_gap(const ctk_reading *it, gap *gap) {
  const uint8_t *bytes = it->bytes + it->position;
  int64_t left = it->count - it->position;
  if (left < 2) return false;
  bool is_spaced = bytes[1] == 0x20;
  // Sentences as long as this end at a semicolon.
  bool is_long = it->token_count - it->first_token >= long_sentence;
  int64_t length = is_spaced ? 2 : 1;
  switch (bytes[0]) {
    case ' ':
      length = 1;
      if (bytes[1] == '(') {
        length = 2;
        gap->before = open_paren;
      } else if (left > 2 && bytes[2] == 0x20) {
        if (bytes[1] == '-') gap->before = dash;
        else if (bytes[1] == ':' || (bytes[1] == ';' && !is_long)) gap->before = colon;
        else if (bytes[1] != ' ') break;
        length = 3;
      }
      break;
    case ',':
      gap->before = comma;
      // A number would look at what stands before the comma.
      if (!is_spaced) return false;
      break;
    case ':': gap->before = colon; break;
    case ';':
      if (is_long) return false;
      gap->before = colon;
      break;
    case '-':
      gap->before = is_spaced ? dash : hyphen;
      break;
    case '\'':
      if (is_spaced) return false;
      gap->before = apostrophe;
      break;
    case ')':
      gap->before = close_paren;
      if (left > 2 && bytes[1] == '.' && bytes[2] == 0x20) {
        gap->before = close_paren | period;
        gap->ends_sentence = true;
        length = 3;
      }
      break;
    case '.':
      gap->before = period;
      gap->ends_sentence = true;
      if (left > 2 && bytes[1] == '\n' && bytes[2] == '\n') {
        gap->before = period | newline;
        gap->is_paragraph = true;
        length = 3;
      } else if (!is_spaced || !ends_at_period(it)) {
        return false;
      }
      break;
    case '?':
    case '!':
      if (!is_spaced) return false;
      gap->before = emphatic;
      gap->ends_sentence = true;
      gap->is_question = bytes[0] == '?';
      break;
    default: return false;
  }
  gap->start = it->position + length;
  return gap->start < it->count;
}

// Whether an apostrophe makes the word a clitic; false in `is_known` where that is not plain.
static bool is_clitic(
    const ctk_reading *it, const word *word, uint64_t head, uint16_t before, bool *is_known) {
  if (before == apostrophe && ctk_is_ending(head)) return true;
  int64_t next = word->end + 1;
  if (next >= it->count || it->bytes[word->end] != '\'') return false;
  if (!ctk_is_elision(head, it->bytes[next])) return false;
  uint8_t byte = it->bytes[next];
  *is_known = is_letter(byte) || is_digit(byte) || (entry_at(it, next) & 0x1F) == letter_kind;
  return *is_known;
}

static uint64_t long_hash(const uint8_t *word, int64_t length) {
  if (length <= 8) return hash_of(load(word) & UINT64_MAX >> (64 - 8 * length), 0);
  int64_t place = (length - 1) & ~(int64_t)7;
  uint64_t rest = load(word + place) & UINT64_MAX >> (64 - 8 * (length - place));
  for (; place > 8; rest ^= load(word + place)) {
    rest = mix(rest);
    place -= 8;
  }
  return hash_of(load(word), rest);
}

static bool read_letters(
    const ctk_reading *it, uint8_t *folded, word *word, ctk_plain_reader *read_plain) {
  const uint8_t *bytes = it->bytes;
  // Sixteen bytes are looked at for a plain word.
  if (it->count - word->end > 16) {
    ctk_word plain = read_plain(bytes + word->end, folded);
    if (plain.length > 0) {
      word->end += plain.length;
      word->length = plain.length;
      word->hash = plain.hash;
      word->flags = plain.flags;
      return true;
    }
  }
  int64_t place = word->end, length = 0, letters = 0, capitals = 0;
  while (place < it->count) {
    uint8_t byte = bytes[place];
    bool is_capital;
    if (is_letter(byte)) {
      is_capital = !(byte & 0x20);
      folded[length++] = byte | 0x20;
      place += 1;
    } else if (byte >= 0x80) {
      uint32_t entry = entry_at(it, place);
      uint32_t kind = entry & 0x1F, written = entry >> 6 & 3;
      place += 2;
      if (kind == mark_kind && length > 0) continue;
      if (kind != letter_kind || written == 0) return false;
      is_capital = entry >> 5 & 1;
      for (entry >>= 8; written > 0; written--, entry >>= 8) folded[length++] = (uint8_t)entry;
    } else {
      if (end_kinds[byte] == 0) return false;
      break;
    }
    if (letters == 0 && is_capital) word->flags = capitalised;
    letters += 1;
    capitals += is_capital;
  }
  if (letters > 1 && letters == capitals) word->flags |= all_caps;
  word->end = place;
  word->length = length;
  if (length == 0) return false;
  word->hash = long_hash(folded, length);
  return true;
}

static bool read_number(const ctk_reading *it, uint8_t *folded, word *word) {
  const uint8_t *bytes = it->bytes;
  int64_t start = word->end, place = start;
  while (place < it->count && is_digit(bytes[place])) {
    folded[place - start] = bytes[place];
    place += 1;
  }
  // Separators, signs of money and percent signs are looked at more closely.
  for (int64_t next = place; next < it->count && next < place + 2; next++) {
    uint8_t byte = bytes[next];
    if (byte >= 0x80 || byte == '%' || byte == '$' || byte == '\t' || is_digit(byte)) return false;
    if (byte != ' ' && byte != ',' && byte != '.') break;
  }
  word->end = place;
  word->length = place - start;
  word->hash = long_hash(folded, word->length);
  word->flags = number;
  return true;
}

static void close_sentence(ctk_reading *it, const gap *gap) {
  ((ctk_sentence *)it->sentences)[it->sentence_count++] = (ctk_sentence){
      it->token_base + (int32_t)it->first_token, it->token_base + (int32_t)it->token_count,
      it->paragraph, it->field, gap->is_question};
  it->sentence += 1;
  it->first_token = it->token_count;
  it->folded[it->folded_count] = 0x20;
  it->folded[it->folded_count + 1] = 0x2E;
  it->folded_count += 2;
  if (!gap->is_paragraph) return;
  it->paragraph += 1;
  it->line_start = gap->start;
}

bool ctk_read_other_word(ctk_reading *it, ctk_plain_reader *read_plain) {
  if (it->token_count >= it->token_capacity || it->sentence_count == ctk_room
      || it->number_count == ctk_room || it->token_count - it->first_token >= longest_sentence) {
    return false;
  }
  gap gap = {0};
  if (!read_gap(it, &gap)) return false;
  uint8_t *folded = it->folded + it->folded_count + (gap.ends_sentence ? 3 : 1);
  word word = {gap.start, 0, 0, 0};
  if (is_digit(it->bytes[gap.start])) {
    if (!read_number(it, folded, &word)) return false;
  } else if (!read_letters(it, folded, &word, read_plain)) {
    return false;
  }
  if (gap.is_paragraph && word.length <= 2 && word.end < it->count) {
    // It might number the item of a list.
    uint8_t sign = it->bytes[word.end];
    if (sign == '.' || sign == ')') return false;
  }
  if (word.length <= 6 && word.flags != number) {
    uint64_t head = load(folded) & UINT64_MAX >> (64 - 8 * word.length);
    bool is_known = true;
    if (is_clitic(it, &word, head, gap.before, &is_known)) word.flags |= clitic;
    if (!is_known) return false;
  }
  if (gap.ends_sentence) close_sentence(it, &gap);
  it->folded[it->folded_count] = 0x20;
  int32_t start = it->folded_base + (int32_t)it->folded_count + 1;
  ((ctk_token *)it->tokens)[it->token_count] = (ctk_token){
      word.hash, start, start + (int32_t)word.length, (int32_t)gap.start,
      (int32_t)word.end, it->ordinal, it->sentence, word.flags, gap.before};
  if (word.flags == number) it->numbers[it->number_count++] = (int32_t)it->token_count;
  it->token_count += 1;
  it->ordinal += !(word.flags & clitic);
  it->folded_count += word.length + 1;
  it->position = word.end;
  return true;
}
