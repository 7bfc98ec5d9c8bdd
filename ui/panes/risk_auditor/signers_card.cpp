// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/signers_card.h"

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

enum SignersColumn { SignersTier, SignersKeys, SignersRoles, SignersBlocking, SignersDays };

QString validText(const policies::Quorum& quorum)
{
    if (!quorum.daysOfApproval)
        return SignersCard::tr("For ever");
    return *quorum.daysOfApproval == 1 ? SignersCard::tr("1 day")
                                       : SignersCard::tr("%1 days").arg(*quorum.daysOfApproval);
}

} // namespace

QString rolesText(const std::vector<Role>& roles)
{
    QStringList titles;
    for (const Role role : roles)
        titles << roleTitle(role);
    return titles.isEmpty() ? QStringLiteral("–") : titles.join(QStringLiteral(", "));
}

SignersCard::SignersCard(QWidget* parent)
    : Card(parent)
    , m_table(dataTable(m_model, tr("Who signs")))
    , m_edit(pushButton(ButtonKind::Secondary, tr("Edit…")))
{
    setColumns();
    m_table->setObjectName(QStringLiteral("policySigners"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_edit->setObjectName(QStringLiteral("editSigners"));
    m_edit->setAccessibleName(tr("Edit who signs in the chosen risk tier"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->addWidget(textLabel(TextKind::Strong, tr("Who signs, by risk tier")));
    head->addStretch();
    head->addWidget(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::between, 1, metrics::inside);
    layout->addLayout(head);
    layout->addWidget(m_table);
    connect(m_edit, &QPushButton::clicked, this, &SignersCard::askToEdit);
    connect(m_table, &QTableView::activated, this, &SignersCard::askToEdit);
}

void SignersCard::setColumns()
{
    const auto tip = [](QString (*text)(const Row&)) {
        return [text](const Row& row, int role) {
            return role == Qt::ToolTipRole ? QVariant(plainToolTip(text(row))) : QVariant();
        };
    };
    const auto among = [](const Row& row) { return rolesText(row.quorum.roles); };
    const auto blocking = [](const Row& row) { return rolesText(row.quorum.blockingRoles); };
    m_model.setColumns({{tr("Risk tier"), [](const Row& row) { return tierTitle(row.tier); }},
                        {tr("Signatures"), [](const Row& row) { return QString::number(row.quorum.keys); },
                         [](const Row& row) { return static_cast<double>(row.quorum.keys); }},
                        {tr("Among them"), among, {}, tip(+among)},
                        {tr("A rejection closes the gate"), blocking, {}, tip(+blocking)},
                        {tr("An approval counts"), [](const Row& row) { return validText(row.quorum); }}});
    QHeaderView& head = *m_table->horizontalHeader();
    head.setStretchLastSection(false);
    for (const int column : {SignersRoles, SignersBlocking})
        head.setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {SignersTier, SignersKeys, SignersDays})
        head.setSectionResizeMode(column, QHeaderView::ResizeToContents);
    ChipDelegate::give(*m_table, ChipDelegate::Words::Wrapped);
    new WholeRows(*m_table);
}

void SignersCard::setStory(const policies::PolicyStory& story)
{
    std::vector<Row> rows;
    for (const auto& [tier, quorum] : story.version.policy.quorums)
        rows.push_back({tier, quorum});
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_edit->setVisible(policies::isDraft(story.standing));
    setReason(*m_edit, story.refusals.edit);
}

void SignersCard::askToEdit()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT editAsked(m_model.row(index.row()).tier);
}

} // namespace assay
