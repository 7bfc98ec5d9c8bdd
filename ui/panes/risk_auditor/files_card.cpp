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

QString stateText(const ReleaseArtifact& artifact)
{
    if (!artifact.found)
        return FilesCard::tr("gone");
    return artifact.isUnchanged() ? FilesCard::tr("unchanged") : FilesCard::tr("changed");
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

QVariant fileExtra(const ReleaseArtifact& artifact, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    const QString where = artifact.location.isEmpty() ? FilesCard::tr("in the project's own store") : artifact.location;
    return plainToolTip(QStringLiteral("%1\nsha256 %2\n%3\n%4")
                            .arg(shownText(artifact.path), QString::fromLatin1(toHex(artifact.sha256)),
                                 shownText(where), FilesCard::tr("read %1").arg(exactTime(artifact.checkedAt))))
        .replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

FilesCard::FilesCard(QWidget* parent)
    : QWidget(parent)
    , m_state(new Chip({}))
{
    using Artifact = ReleaseArtifact;
    m_model.setColumns({{tr("File"), [](const Artifact& file) { return shownText(file.path); }, {}, fileExtra},
                        {tr("Size"), [](const Artifact& file) { return sizeText(file.size); },
                         [](const Artifact& file) { return static_cast<double>(file.size); }, fileExtra},
                        {tr("SHA-256"),
                         [](const Artifact& file) { return shortDigest(QString::fromLatin1(toHex(file.sha256))); },
                         {},
                         fileExtra},
                        {tr("Bytes"), stateText, {}, fileExtra},
                        {tr("Loading it is"), verdictText, {}, fileExtra}});
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

void FilesCard::setStory(const approvals::ReleaseStory& story)
{
    const std::vector<ReleaseArtifact>& files = story.release().parts.artifacts;
    const auto altered =
        std::count_if(files.begin(), files.end(), [](const ReleaseArtifact& file) { return !file.isUnchanged(); });
    if (files.empty())
        m_state->setWord(tr("none yet"), Tone::Neutral);
    else if (altered == 0)
        m_state->setWord(tr("all unchanged"), Tone::Ok);
    else
        m_state->setWord(altered == 1 ? tr("1 changed or gone") : tr("%1 changed or gone").arg(altered), Tone::Bad);
    keepPlace(*m_table, [&] { m_model.setRows(files); });
    showAllRows(*m_table);
    m_table->setVisible(!files.empty());
}

} // namespace assay
