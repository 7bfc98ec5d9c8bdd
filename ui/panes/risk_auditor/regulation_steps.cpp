// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/regulation_steps.h"

#include "core/base/write_file.h"
#include "core/policies/regulation_store.h"
#include "ui/panes/risk_auditor/replace_form.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

#include <QPushButton>

namespace assay {

RegulationSteps::RegulationSteps(Session& session, Page& page)
    : StepButtons(session, page)
    , m_export(add("exportRegulation", tr("Export JSON…"), &RegulationSteps::exportText))
    , m_replace(add("replaceRegulation", tr("Replace…"), &RegulationSteps::replace, true))
{
}

void RegulationSteps::setStory(const policies::RegulationStory& story)
{
    m_story = story;
    show(m_export, true, {}, false);
    show(m_replace, true, story.replaceRefusal);
    showRest();
}

void RegulationSteps::replace()
{
    if (m_form)
        return;
    auto* form = new ReplaceForm(m_session, m_story);
    connect(form, &ReplaceForm::given, this,
            [this, id = m_story.listed.regulation.id](const QByteArray& text, const auto& words) {
                write(
                    [id, text](db::Database& database, const Actor& actor, const QString& command) -> Result<> {
                        const auto impact = RegulationStore(database).replace(id, text, actor, command);
                        if (!impact)
                            return failed(impact);
                        return {};
                    },
                    tr("It was replaced. What has to be looked at again stands below."), words);
            });
    m_form = form;
    new Overlay(form, m_page.window());
}

void RegulationSteps::exportText()
{
    const policies::Regulation& regulation = m_story.listed.regulation;
    const QString path =
        fileToSave(&m_page, tr("Export the regulation"), regulation.id + QStringLiteral(".json"), tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    policies::Regulation alone = regulation;
    alone.supersededBy.clear(); // Of what the file does not have.
    const auto job =
        startJob<void>(&m_session.reads, [path, text = policies::readableRegulations({alone})](JobContext<void>&) {
            return writeFile(path, text);
        });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT refused(written.error());
    });
}

} // namespace assay
