// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace assay {

/// What a signature on a release covers, in a few lines.
class SignedCard final : public QWidget {
    Q_OBJECT

public:
    explicit SignedCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

private:
    QBoxLayout* m_rows = nullptr;
    QWidget* m_lines = nullptr;
};

} // namespace assay
