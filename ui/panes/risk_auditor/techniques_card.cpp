// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/techniques_card.h"

#include "core/base/shown_text.h"
#include "core/policies/policy_edits.h"
#include "ui/models/kept_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_rows.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int limitedControlsColumn = 2;

} // namespace

TechniquesCard::TechniquesCard(QWidget* parent)
    : Card(parent)
    , m_table(dataTable(m_model, tr("Techniques")))
    , m_none(wrappedLabel(TextKind::Muted, tr("Every control is asked of releases of every technique.")))
    , m_edit(pushButton(ButtonKind::Secondary, tr("Edit…")))
    , m_add(pushButton(ButtonKind::Secondary, tr("Add a technique…")))
{
    const auto titles = [](const Row& row) { return row.controls.join(QStringLiteral(", ")); };
    m_model.setColumns({{tr("Technique"), [](const Row& row) { return shownText(row.technique); }},
                        {tr("Controls"), [](const Row& row) { return QString::number(row.controls.size()); },
                         [](const Row& row) { return static_cast<double>(row.controls.size()); }},
                        {tr("Asked only of it"), titles, {}, [titles](const Row& row, int role) {
                             return role == Qt::ToolTipRole ? QVariant(plainToolTip(titles(row))) : QVariant();
                         }}});
    m_table->setObjectName(QStringLiteral("policyTechniques"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(limitedControlsColumn, QHeaderView::Stretch);
    ChipDelegate::give(*m_table, ChipDelegate::Words::Wrapped);
    new WholeRows(*m_table);
    m_edit->setObjectName(QStringLiteral("editTechnique"));
    m_edit->setAccessibleName(tr("Edit the chosen technique"));
    m_add->setObjectName(QStringLiteral("addTechnique"));
    m_none->setContentsMargins(14, 0, 14, metrics::unit);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->setSpacing(metrics::inside);
    head->addWidget(textLabel(TextKind::Strong, tr("Controls of one technique alone")));
    head->addStretch();
    head->addWidget(m_edit);
    head->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::between, 1, metrics::inside);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_none);
    connect(m_edit, &QPushButton::clicked, this, &TechniquesCard::askToEdit);
    connect(m_add, &QPushButton::clicked, this, &TechniquesCard::addAsked);
    connect(m_table, &QTableView::activated, this, &TechniquesCard::askToEdit);
}

void TechniquesCard::setStory(const policies::PolicyStory& story)
{
    const policies::Policy& policy = story.version.policy;
    std::vector<Row> rows;
    for (const QString& technique : policies::techniquesIn(policy)) {
        Row row{technique, {}};
        for (const policies::Control& control : policy.controls) {
            if (policies::isLimitedTo(control, technique))
                row.controls << shownText(control.title);
        }
        rows.push_back(std::move(row));
    }
    const bool none = rows.empty();
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
    if (!m_table->currentIndex().isValid() && !none)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setVisible(!none);
    m_none->setVisible(none);
    const bool draft = policies::isDraft(story.standing);
    m_add->setVisible(draft);
    m_edit->setVisible(draft && !none);
    for (QPushButton* button : {m_add, m_edit})
        setReason(*button, story.refusals.edit);
}

void TechniquesCard::askToEdit()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT editAsked(m_model.row(index.row()).technique);
}

} // namespace assay
