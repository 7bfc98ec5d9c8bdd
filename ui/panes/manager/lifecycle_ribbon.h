// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"

#include <QWidget>

namespace assay {

/// The life cycle as a row of arrows: where a use case is, how long it was in each part, how often it came there.
class LifecycleRibbon final : public QWidget {
    Q_OBJECT

public:
    explicit LifecycleRibbon(QWidget* parent = nullptr);

    void setStages(const std::vector<RibbonStage>& stages);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStage(QPainter& painter, const QRectF& rect, const RibbonStage& stage, bool first) const;

    std::vector<RibbonStage> m_stages;
};

} // namespace assay
