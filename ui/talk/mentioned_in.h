// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/naming_comments.h"

#include <QWidget>

class QVBoxLayout;

namespace assay {

/// Who names a thing elsewhere, and a way to each place. Not there where nobody does. GUI thread.
class MentionedIn final : public QWidget {
    Q_OBJECT

public:
    explicit MentionedIn(QWidget* parent = nullptr);

    void setTexts(const std::vector<NamingText>& texts, qint64 now); ///< Newest first.

Q_SIGNALS:
    void openAsked(const assay::Address& address);

private:
    QVBoxLayout* m_rows;
    std::vector<NamingText> m_texts;
};

} // namespace assay
