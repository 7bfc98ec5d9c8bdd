// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/files_card.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/shown_text.h"
#include "core/inspection/model_file.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array fileWidths{76, 92, 92, 112}; // Of all columns but the first, which takes the rest.

QString stateText(bool isThere, bool isUnchanged)
{
    if (!isThere)
        return FilesCard::tr("gone");
    return isUnchanged ? FilesCard::tr("unchanged") : FilesCard::tr("changed");
}

/// What the stored inspection came to; nothing where there is none.
std::optional<ModelVerdict> verdictOf(const ReleaseArtifact& artifact)
{
    const Result<JsonValue> report = readJson(artifact.inspection);
    if (artifact.inspection.isEmpty() || !report)
        return std::nullopt;
    const QByteArray word = textOf(*report, u"verdict").toLatin1();
    for (const ModelVerdict verdict :
         {ModelVerdict::Safe, ModelVerdict::Suspicious, ModelVerdict::Invalid, ModelVerdict::Dangerous}) {
        if (verdictId(verdict) == word)
            return verdict;
    }
    return std::nullopt;
}

QString verdictText(const ReleaseArtifact& artifact)
{
    const std::optional<ModelVerdict> verdict = verdictOf(artifact);
    return verdict ? verdictName(*verdict) : FilesCard::tr("not inspected");
}

QString placeText(const QString& location)
{
    return location.isEmpty() ? FilesCard::tr("in the project's own store") : shownText(location);
}

} // namespace

FilesCard::FilesCard(QWidget* parent)
    : QWidget(parent)
    , m_state(new Chip({}))
{
    const auto extra = [](const Row& row, int role) -> QVariant {
        if (role != Qt::ToolTipRole)
            return {};
        return plainToolTip(row.tip);
    };
    m_model.setColumns(
        {{tr("File"), [](const Row& row) { return row.name; }, {}, extra},
         {tr("Size"), [](const Row& row) { return sizeText(row.size); },
          [](const Row& row) { return static_cast<double>(row.size); }, extra},
         {tr("SHA-256"), [](const Row& row) { return shortDigest(QString::fromLatin1(toHex(row.sha256))); }, {}, extra},
         {tr("Bytes"), [](const Row& row) { return row.state; }, {}, extra},
         {tr("Loading it is"), [](const Row& row) { return row.verdict; }, {}, extra}});
    m_table = dataTable(m_model, tr("Files"));
    m_table->setObjectName(QStringLiteral("releaseFiles"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, [this] {
        for (std::size_t column = 0; column < fileWidths.size(); ++column)
            m_table->setColumnWidth(static_cast<int>(column) + 1, fileWidths[column]);
    });
    QBoxLayout* rows = nullptr;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headedCard(tr("Files"), rows, nullptr, m_state));
    rows->addWidget(m_table);
}

FilesCard::Row FilesCard::rowOf(const ReleaseArtifact& file)
{
    const QString digest = QString::fromLatin1(toHex(file.sha256));
    return {
        shownText(file.path),
        file.size,
        file.sha256,
        stateText(file.found.has_value(), file.isUnchanged()),
        verdictText(file),
        QStringLiteral("%1\nsha256 %2\n%3\n%4")
            .arg(shownText(file.path), digest, placeText(file.location), tr("read %1").arg(exactTime(file.checkedAt)))};
}

void FilesCard::setStory(const approvals::ReleaseStory& story)
{
    std::vector<Row> rows;
    qsizetype altered = 0;
    for (const ReleaseArtifact& file : story.release().parts.artifacts) {
        rows.push_back(rowOf(file));
        altered += file.isUnchanged() ? 0 : 1;
    }
    if (rows.empty())
        m_state->setWord(tr("none yet"), Tone::Neutral);
    else if (altered == 0)
        m_state->setWord(tr("all unchanged"), Tone::Ok);
    else
        m_state->setWord(altered == 1 ? tr("1 changed or gone") : tr("%1 changed or gone").arg(altered), Tone::Bad);
    const bool areThere = !rows.empty();
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
    showAllRows(*m_table);
    m_table->setVisible(areThere);
}

} // namespace assay
