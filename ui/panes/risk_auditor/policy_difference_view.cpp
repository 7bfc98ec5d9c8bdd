// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policy_difference_view.h"

#include "core/base/shown_text.h"
#include "ui/models/kept_place.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {
namespace {

using policies::PolicyChange;
using policies::PolicyStanding;

Tone changeTone(PolicyChange::Kind kind)
{
    switch (kind) {
    case PolicyChange::Kind::Added:
        return Tone::Ok;
    case PolicyChange::Kind::Removed:
        return Tone::Bad;
    case PolicyChange::Kind::Changed:
        break;
    }
    return Tone::Accent;
}

QString comparison(const policies::PolicyStory& story)
{
    if (!story.against)
        return PolicyDifferenceView::tr("There is no version to compare it with.");
    const QString other = story.against->name();
    const bool judged = story.standing == PolicyStanding::InForce || story.standing == PolicyStanding::Superseded;
    if (story.changes.empty())
        return PolicyDifferenceView::tr("Nothing differs from %1.").arg(other);
    if (judged)
        return PolicyDifferenceView::tr("What it changed against %1, the version before.").arg(other);
    return PolicyDifferenceView::tr("What would change against %1, which releases are judged by now.").arg(other);
}

} // namespace

PolicyDifferenceView::PolicyDifferenceView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("What changes")))
    , m_words(textLabel(TextKind::Strong, {}))
    , m_csv(pushButton(ButtonKind::Ghost, tr("Export CSV…")))
{
    const auto tip = [](const Row& row, int role) {
        return role == Qt::ToolTipRole && !row.detail.isEmpty() ? QVariant(plainToolTip(row.detail)) : QVariant();
    };
    m_model.setColumns(
        {{tr("Change"),
          [](const Row& row) { return policies::changeTitle(row.change.kind); },
          {},
          [](const Row& row, int role) { return toneFor(role, ChipToneRole, changeTone(row.change.kind)); }},
         {tr("Part"), [](const Row& row) { return policies::partTitle(row.change.part); }, {}, tip},
         {tr("Key"), [](const Row& row) { return row.change.key; }, {}, tip},
         {tr("Title"), [](const Row& row) { return shownText(row.change.title); }, {}, tip},
         {tr("What of it"), [](const Row& row) { return shownText(row.detail); }, {}, tip}});
    m_table->setObjectName(QStringLiteral("policyChanges"));
    ChipDelegate::give(*m_table);
    m_words->setObjectName(QStringLiteral("comparedWith"));
    m_csv->setObjectName(QStringLiteral("exportChanges"));
    m_states = new ViewStates(m_table,
                              new EmptyState("risk-audit", tr("No changes to list"),
                                             tr("What a version adds, removes and changes stands here, against the "
                                                "version before it or the one in force.")),
                              Skeleton::Shape::Table);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->addWidget(m_words);
    head->addStretch();
    head->addWidget(m_csv);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::between, 1, 1);
    inside->addLayout(head);
    inside->addWidget(m_states, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->addWidget(card);
    connect(m_csv, &QPushButton::clicked, this, &PolicyDifferenceView::save);
}

void PolicyDifferenceView::setStory(const policies::PolicyStory& story)
{
    m_name = story.version.policy.id + u'-' + QString::number(story.version.policy.version);
    m_words->setText(comparison(story));
    std::vector<Row> rows;
    for (const PolicyChange& change : story.changes) {
        if (change.details.isEmpty())
            rows.push_back({change, {}});
        for (const QString& detail : change.details)
            rows.push_back({change, detail});
    }
    m_csv->setVisible(!rows.empty());
    rows.empty() ? m_states->showEmpty() : m_states->showContent();
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
}

void PolicyDifferenceView::save()
{
    saveTable(m_model, tr("Save what changes"), m_name + QStringLiteral("-changes.csv"), m_session, *this);
}

} // namespace assay
