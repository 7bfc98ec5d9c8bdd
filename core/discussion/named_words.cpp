// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/named_words.h"

#include "core/discussion/mention_parser.h"

#include <algorithm>

namespace assay {
namespace {

bool isNamedBy(const NamedThing& thing, const MentionWord& word)
{
    switch (word.kind) {
    case MentionWord::Kind::Thing:
        return thing.name == word.targets.front();
    case MentionWord::Kind::Person:
        return word.targets.size() == 1 && thing.name.startsWith(u'@') && thing.address.key == word.targets.front();
    case MentionWord::Kind::Role:
        break;
    }
    return false;
}

} // namespace

std::vector<NamedWords> namedWords(const QString& text, const std::vector<NamedThing>& things)
{
    std::vector<NamedWords> found;
    if (things.empty())
        return found;
    MentionNames names;
    for (const NamedThing& thing : things) {
        if (thing.name.startsWith(u'@'))
            names.addPerson(thing.name.mid(1), thing.address.key);
    }
    for (const MentionWord& word : findMentions(text, names)) {
        const auto thing = std::find_if(things.begin(), things.end(),
                                        [&word](const NamedThing& each) { return isNamedBy(each, word); });
        if (thing != things.end())
            found.push_back({word.position, word.length, *thing});
    }
    return found;
}

std::vector<NamedThing> namedIn(const QString& text, const std::vector<NamedThing>& things)
{
    std::vector<NamedThing> found;
    for (const NamedWords& words : namedWords(text, things)) {
        if (std::find(found.begin(), found.end(), words.thing) == found.end())
            found.push_back(words.thing);
    }
    return found;
}

} // namespace assay
