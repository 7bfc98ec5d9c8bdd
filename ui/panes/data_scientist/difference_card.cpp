// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/difference_card.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

using Kind = RunField::Kind;

/// The keys that any of the rows has, by name.
QStringList keysOf(const RowEntries<ListedText>& entries, const TextPool& keys, const std::vector<std::size_t>& rows)
{
    QStringList found;
    for (const std::size_t row : rows) {
        for (const ListedText& entry : entries.of(row))
            found << keys.text(entry.key);
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

ComparisonRow rowOf(const RunTable& table, const FieldReader& reader, const std::vector<std::size_t>& rows,
                    const QString& name)
{
    ComparisonRow result{name, {}};
    for (const std::size_t row : rows) {
        const QString* text = reader.text(row);
        const bool absent = !text || text->isEmpty();
        const bool status = reader.field().kind == Kind::Status;
        result.values.push_back({.text = absent ? QStringLiteral("–")
                                     : status   ? statusWord(table.runs[row].status)
                                                : *text,
                                 .mono = reader.field().kind == Kind::Data || reader.field().kind == Kind::Source,
                                 .absent = absent});
    }
    return result;
}

} // namespace

Differences differencesOf(const RunTable& table, const std::vector<std::size_t>& rows, bool all)
{
    Differences differences;
    if (rows.empty())
        return differences;
    const auto compare = [&](const RunField& field, const QString& name) {
        const FieldReader reader(table, field);
        const bool differs =
            std::any_of(rows.begin(), rows.end(), [&](std::size_t row) { return !reader.same(rows.front(), row); });
        if (differs || all)
            differences.rows.push_back(rowOf(table, reader, rows, name));
        return differs;
    };
    const QStringList params = keysOf(table.params, table.paramKeys, rows);
    differences.params = static_cast<int>(params.size());
    for (const QString& key : params)
        differences.differingParams += compare({Kind::Param, key}, key);
    const std::pair<Kind, QString> facts[] = {{Kind::Data, DifferenceCard::tr("Data")},
                                              {Kind::Status, DifferenceCard::tr("Status")},
                                              {Kind::Source, DifferenceCard::tr("Source")},
                                              {Kind::User, DifferenceCard::tr("User")}};
    for (const auto& [kind, name] : facts)
        differences.differingOther += compare({kind}, name);
    for (const QString& key : keysOf(table.tags, table.tagKeys, rows))
        differences.differingOther += compare({Kind::Tag, key}, DifferenceCard::tr("tag %1").arg(key));
    return differences;
}

DifferenceCard::DifferenceCard(QWidget* parent)
    : Card(parent)
    , m_values(new ComparisonTable(tr("Parameter")))
    , m_note(elidedLabel(TextKind::Muted, {}))
    , m_all(pushButton(ButtonKind::Ghost, {}))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_values->setObjectName(QStringLiteral("differences"));
    m_values->setAccessibleName(tr("What differs"));
    m_all->setCheckable(true);
    m_all->setFixedHeight(24);
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    inside->setSpacing(metrics::unit);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(metrics::between, 0, metrics::inside, 0);
    heading->addWidget(textLabel(TextKind::Strong, tr("What differs")));
    heading->addWidget(m_note);
    heading->addStretch();
    heading->addWidget(m_all);
    inside->addLayout(heading);
    inside->addWidget(m_values);
    connect(m_all, &QPushButton::clicked, this, [this] {
        compare();
        Q_EMIT heightChanged();
    });
}

void DifferenceCard::show(std::shared_ptr<const RunTable> table, std::vector<std::size_t> rows,
                          std::vector<DrawnRun> runs)
{
    m_table = std::move(table);
    m_rows = std::move(rows);
    m_runs = std::move(runs);
    compare();
}

void DifferenceCard::compare()
{
    const bool enough = m_rows.size() >= 2;
    m_all->setVisible(enough);
    m_all->setText(m_all->isChecked() ? tr("Only what differs") : tr("Show all"));
    if (!enough) {
        m_values->hide();
        m_note->setText(tr("Choose two or more runs to compare them."));
        return;
    }
    Differences differences = differencesOf(*m_table, m_rows, m_all->isChecked());
    QStringList words{tr("%1 runs").arg(m_rows.size()),
                      tr("%1 of %2 parameters differ").arg(differences.differingParams).arg(differences.params)};
    if (differences.differingOther > 0)
        words << (differences.differingOther == 1 ? tr("1 other fact")
                                                  : tr("%1 other facts").arg(differences.differingOther));
    m_note->setText(words.join(QStringLiteral(" · ")));
    m_values->setVisible(!differences.rows.empty());
    m_values->show(m_runs, std::move(differences.rows));
}

} // namespace assay
