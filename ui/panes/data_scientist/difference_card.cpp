// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/difference_card.h"

#include "ui/panes/data_scientist/runs_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <set>

namespace assay {
namespace {

constexpr int mostLines = 12; ///< Before the card scrolls.

QString inputsOf(const RunRow& run)
{
    QStringList names;
    for (const DatasetInput& input : run.inputs)
        names << input.name + QLatin1Char('@') + input.digest;
    names.sort();
    return names.join(QStringLiteral(", "));
}

bool same(const QStringList& values)
{
    return std::all_of(values.begin(), values.end(), [&](const QString& value) { return value == values.front(); });
}

} // namespace

std::vector<DifferenceRow> differencesOf(const std::vector<const RunRow*>& runs)
{
    std::vector<DifferenceRow> rows;
    const auto add = [&](const QString& name, auto value) {
        DifferenceRow row{name, {}};
        for (const RunRow* run : runs)
            row.values << value(*run);
        if (!row.values.isEmpty() && !same(row.values))
            rows.push_back(row);
    };
    add(DifferenceCard::tr("Status"), [](const RunRow& run) { return statusWord(run.run.status); });
    add(DifferenceCard::tr("Data"), inputsOf);
    add(DifferenceCard::tr("Source"), [](const RunRow& run) { return run.run.source; });
    add(DifferenceCard::tr("User"), [](const RunRow& run) { return run.run.user; });
    std::set<QString> params;
    for (const RunRow* run : runs) {
        for (const Attribute& param : run->params)
            params.insert(param.key);
    }
    for (const QString& key : params) {
        add(key, [&](const RunRow& run) {
            const QString* value = paramOf(run, key);
            return value ? *value : QStringLiteral("–");
        });
    }
    return rows;
}

DifferenceCard::DifferenceCard(QWidget* parent)
    : Card(parent)
    , m_view(dataTable(m_model, tr("What differs")))
    , m_note(textLabel(TextKind::Muted, {}))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_view->setObjectName(QStringLiteral("differences"));
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(metrics::between, 0, metrics::between, 0);
    heading->addWidget(textLabel(TextKind::Strong, tr("What differs")));
    heading->addWidget(m_note);
    heading->addStretch();
    inside->addLayout(heading);
    inside->addWidget(m_view, 1);
}

void DifferenceCard::setRuns(const std::vector<const RunRow*>& runs)
{
    std::vector<Column<DifferenceRow>> columns{{tr("Parameter"), [](const DifferenceRow& row) { return row.name; }}};
    for (const RunRow* run : runs) {
        const qsizetype at = std::ssize(columns) - 1;
        columns.push_back({run->run.name, [at](const DifferenceRow& row) { return row.values.value(at); }});
    }
    std::vector<DifferenceRow> rows = differencesOf(runs);
    m_note->setText(runs.size() < 2 ? tr("Choose two or more runs to compare them.")
                                    : tr("%1 runs · %2 differences").arg(QString::number(runs.size()), QString::number(rows.size())));
    m_model.setRows({});
    m_model.setColumns(std::move(columns));
    m_model.setRows(std::move(rows));
    const int lines = std::clamp(m_model.rowCount(), 0, mostLines);
    m_view->setFixedHeight((lines + 1) * metrics::tableRow + metrics::between);
    m_view->setVisible(lines > 0);
}

} // namespace assay
