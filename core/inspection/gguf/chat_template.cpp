// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/gguf/chat_template.h"

#include <span>

namespace assay {
namespace {

/// The steps of the known ways from a template to the operating system.
constexpr const char* Insides[] = {
    "subclasses", "__globals__", "__builtins__", "__import__",       "__class__", "__base",      "__mro__",
    "__init__",   "__subclass",  "__code__",     "__getattribute__", "__reduce",  "__getitem__", "func_globals",
    "popen",      "os.system",   "subprocess",   "importlib",        "|attr(",    "eval(",       "exec(",
};

/// Pieces that such steps are put together from, and what else no conversation is laid out with.
constexpr const char* Odd[] = {"__", "globals", "import", "builtins", "getattr", "attr(", "\\x5f", "\\u005f"};

QByteArrayList wordsIn(const QByteArray& text, std::span<const char* const> words)
{
    QByteArrayList found;
    for (const char* word : words) {
        if (text.contains(word))
            found.push_back(word);
    }
    return found;
}

} // namespace

TemplateReach reachOf(const QByteArray& text)
{
    // Blanks may stand around the bar of a filter.
    QByteArray tight = text.toLower();
    tight.replace(' ', "").replace('\t', "").replace('\n', "").replace('\r', "");
    TemplateReach reach{wordsIn(tight, Insides), {}};
    if (reach.insides.isEmpty())
        reach.odd = wordsIn(tight, Odd);
    return reach;
}

} // namespace assay
