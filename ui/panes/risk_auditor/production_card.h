// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"

#include <QWidget>

class QGridLayout;

namespace assay {

/// Figures from before a version went into use beside those from production, each with the number of cases and where it was
/// read, and until when outcomes are known. Hidden where nothing was measured in both.
class ProductionCard final : public QWidget {
    Q_OBJECT

public:
    explicit ProductionCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

private:
    void addFigure(int row, const policies::MetricFact& fact, const QString& where);

    QGridLayout* m_rows;
};

} // namespace assay
