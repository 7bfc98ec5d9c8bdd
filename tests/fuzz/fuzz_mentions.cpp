// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_anchor.h"
#include "core/discussion/mention_parser.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Whatever the text, mentions lie within it, one after the other, and an anchor is written as it was read.
ASSAY_FUZZ(mentions)
{
    static const assay::MentionNames names = [] {
        assay::MentionNames known;
        known.addPerson(QStringLiteral("Li Wei"), QStringLiteral("1"));
        known.addPerson(QStringLiteral("王芳"), QStringLiteral("2"));
        known.addPerson(QStringLiteral("a"), QStringLiteral("3"));
        return known;
    }();
    const QString text = QString::fromUtf8(bytes);
    qsizetype end = 0;
    for (const assay::MentionWord& word : assay::findMentions(text, names)) {
        const bool isWithin = word.position >= end && word.length > 1 && word.position + word.length <= text.size();
        if (!isWithin || word.targets.isEmpty())
            std::abort();
        end = word.position + word.length;
    }
    if (const auto anchor = assay::anchorFromText(text)) {
        if (assay::anchorFromText(assay::anchorText(*anchor)) != anchor)
            std::abort();
    }
}
