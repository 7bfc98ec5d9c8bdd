// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/log_view.h"

#include "ui/panes/risk_auditor/log_coverage.h"
#include "ui/panes/risk_auditor/log_state_card.h"
#include "ui/panes/risk_auditor/state_on_view.h"
#include "ui/talk/log_list.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/segments.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace assay {

LogView::LogView(Session& session, QWidget* parent)
    : QWidget(parent)
{
    auto* views = new Segments(tr("What to see of the log"));
    views->setObjectName(QStringLiteral("logViews"));
    auto* stack = new QStackedWidget;
    const std::pair<QString, QWidget*> parts[] = {{tr("Entries"), new LogList(session)},
                                                  {tr("State on a day"), new StateOnView(session)},
                                                  {tr("What it covers"), new LogCoverage(session)}};
    for (const auto& [word, part] : parts) {
        views->add(word);
        stack->addWidget(part);
    }
    auto* switcher = new QHBoxLayout;
    switcher->addWidget(views);
    switcher->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(new LogStateCard(session));
    layout->addLayout(switcher);
    layout->addWidget(stack, 1);
    connect(views, &Segments::currentChanged, stack, &QStackedWidget::setCurrentIndex);
}

} // namespace assay
