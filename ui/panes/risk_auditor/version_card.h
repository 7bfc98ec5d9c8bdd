// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"

#include <QWidget>

namespace assay {

class KeyValueList;

/// Which model a release is: what it was made of, and how that differs from the version before.
class VersionCard final : public QWidget {
    Q_OBJECT

public:
    explicit VersionCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

private:
    static QString sourceSentence(const Scan& scan); ///< The same, with the commit that it looked at.
    static QString scanSentence(const Scan& scan);   ///< "loan-lint: Has results; errors: 1, warnings: 3, notes: 2"
    void showChanges(const approvals::ReleaseStory& story);

    KeyValueList* m_lines;
    KeyValueList* m_changes; ///< Since the version before, in a card that is there where something changed.
    QWidget* m_changesCard;
};

} // namespace assay
