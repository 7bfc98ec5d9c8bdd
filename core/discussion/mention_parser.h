// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace assay {

/// Something that a text names after @ or #.
struct MentionWord {
    enum class Kind { Person, Role, Thing };

    qsizetype position = 0; ///< Of the @ or #.
    qsizetype length = 0;   ///< With it.
    Kind kind = Kind::Person;
    QStringList targets = {}; ///< Uids of all people of the name, the role's word, or the key as it is written.

    bool operator==(const MentionWord&) const = default;
};

/// The names that may follow an @.
class MentionNames {
public:
    MentionNames(); ///< Knows every role: "risk-auditor", and "model-risk" for the same.

    void addPerson(const QString& name, const QString& uid);

    struct Target {
        bool isRole = false;
        QStringList uids; ///< Or the role's word.
    };

    /// The longest known name with which `text` begins, and how much of it that is; 0 for none. A name ends where a word
    /// does, except in scripts that put no blanks between words.
    qsizetype longestAtStart(QStringView text, Target& target) const;

private:
    QHash<QString, Target> m_targets; ///< By the name, case folded.
    std::vector<qsizetype> m_lengths; ///< Of the names, each once, the longest first.
};

/// Finds what a text in Markdown names: @Li Wei, @王芳, @model-risk, #UC-3, #credit@2. Code, escaped marks and what looks
/// like an e-mail address name nobody. At most 200 are found. Takes any text, in time proportional to its length.
std::vector<MentionWord> findMentions(const QString& text, const MentionNames& names);

} // namespace assay
