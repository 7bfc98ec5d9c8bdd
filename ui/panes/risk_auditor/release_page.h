// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "core/evidence/evidence_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QBoxLayout;

namespace assay {

class Banner;
class ChecksCard;
class Chip;
class EvidenceCard;
class FilesCard;
class MonitorsCard;
class ProductionCard;
class GateLine;
class ReleaseSteps;
class SignaturesCard;
class SignedCard;
class TalkCard;
class VersionCard;

/// What the page of a release shows, of one moment.
struct ReleaseDossier {
    approvals::ReleaseStory story;
    evidence::EvidenceStory evidence;
};

/// The page of one release: its gates, what policy asks and what was measured, the evidence, who signed and who has to, what
/// a signature covers, what was said. A file that is dropped on it becomes evidence.
class ReleasePage final : public Page {
    Q_OBJECT

public:
    ReleasePage(Session& session, const ReleaseDossier& dossier, QWidget* parent = nullptr);

    const approvals::ReleaseStory& story() const { return m_dossier.story; }
    void setDossier(const ReleaseDossier& dossier); ///< Of the same release.

    Address address() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectParts();
    void showPolicy();
    QWidget* makeContent();
    QWidget* makeLeft();
    QWidget* makeRight();
    void arrange();

    Session& m_session;
    ReleaseDossier m_dossier;
    Chip* m_tier;
    Chip* m_state;
    ReleaseSteps* m_steps;
    Banner* m_policy; ///< That another one is in force by now.
    Banner* m_banner;
    GateLine* m_gates;
    ChecksCard* m_checks;
    EvidenceCard* m_evidence;
    FilesCard* m_files;
    MonitorsCard* m_monitors;
    ProductionCard* m_production;
    VersionCard* m_version;
    SignaturesCard* m_signatures;
    SignedCard* m_signed;
    TalkCard* m_talk;
    QBoxLayout* m_columns = nullptr;
    QBoxLayout* m_lower = nullptr;
    QWidget* m_side = nullptr; ///< Stands at the right where there is room.
};

} // namespace assay
