// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QLineEdit;
class QPushButton;

namespace assay {

class BeginReleaseForm;
class Chip;
class ReleasePage;
class ReleaseQueueView;

/// The page of model risk and audit: the releases, what the log covers, and one release at a time over them. Behind an open
/// release the queue keeps its place.
class RiskAuditPage final : public Page {
    Q_OBJECT

public:
    explicit RiskAuditPage(Session& session, QWidget* parent = nullptr);
    ~RiskAuditPage() override;

    bool open(const Address& address) override;
    Address address() const override;

private:
    void addTitleRow();
    void readRights();
    void begin();
    void read();
    void readStory(const QString& name);
    void showStory(const approvals::ReleaseStory& story);
    void leaveRelease();
    void setCovered(bool covered);

    Session& m_session;
    Chip* m_count;
    QLineEdit* m_filter;
    QPushButton* m_begin;
    ReleaseQueueView* m_queue;
    ReleasePage* m_release = nullptr; ///< The one that is open.
    QString m_asked;                  ///< Uid or name of the one being read to be opened.
    QPointer<BeginReleaseForm> m_form;
    QFuture<Result<approvals::ReleaseStory>> m_reading;
};

} // namespace assay
