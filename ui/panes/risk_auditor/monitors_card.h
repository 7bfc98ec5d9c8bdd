// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"

#include <QWidget>

class QGridLayout;

namespace assay {

/// The five things that are watched about a model, what a release tells of each, and whether a monitor is active for it.
class MonitorsCard final : public QWidget {
    Q_OBJECT

public:
    explicit MonitorsCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

private:
    QGridLayout* m_rows;
};

} // namespace assay
