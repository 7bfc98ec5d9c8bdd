// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/merge/field_merge.h"

#include <memory>
#include <optional>

namespace assay {

/// What somebody wrote into a form and has not sent.
struct Draft {
    qint64 begunAt = 0; ///< Milliseconds, UTC.
    FieldTexts base;    ///< What stood in those fields before.
    FieldTexts texts;

    bool operator==(const Draft&) const = default;
};

/// Keeps one draft in the person's own folder, apart from any project: whole, as soon as keep() returns. Whoever opens one
/// has it alone, so that two windows with the same form write into two files; a program that dies lets go of its own. What a
/// file says that makes no sense is no draft. Blocking, and for one thread at a time: use it from jobs.
class DraftFile {
public:
    explicit DraftFile(const QString& key); ///< What the draft belongs to: project, person, thing and form.
    ~DraftFile();                           ///< Lets go of it; what was kept stays.
    Q_DISABLE_COPY_MOVE(DraftFile)

    /// Takes a draft that nobody else has open, or else a place for a new one.
    std::optional<Draft> open();
    Result<> keep(const Draft& draft);
    void forget(); ///< Its words are sent, or not wanted.

private:
    bool take(const QString& path);
    void letGo();

    QString m_name; ///< What the names of all files for the key begin with.
    QString m_path; ///< Empty until one is taken.
    int m_lock = -1;
};

/// Hands on what became of words that were sent; where they arrived, nothing has to be kept of them any more.
template <typename T>
Result<T> endingDraft(const std::shared_ptr<DraftFile>& draft, Result<T> sent)
{
    if (sent && draft)
        draft->forget();
    return sent;
}

} // namespace assay
