// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/risk_auditor/release_page.h"

#include <QPointer>

class QLineEdit;
class QPushButton;

namespace assay {

class AssuranceView;
class BeginReleaseForm;
class Chip;
class FindingsTab;
class KeysView;
class ListViews;
class PoliciesTab;
class ReleasePage;
class RegulationsTab;
class ReleaseQueueView;
class RisksTab;

/// The page of model risk and audit: the releases, findings, risks, policies and regulations, what the log covers, and one thing of
/// these at a time over them. Behind an open thing the lists keep their places. Each tab has an address of its own.
class RiskAuditPage final : public Page {
    Q_OBJECT

public:
    explicit RiskAuditPage(Session& session, QWidget* parent = nullptr);
    ~RiskAuditPage() override;

    bool open(const Address& address) override;
    Address address() const override;

private:
    void tellWaiting();
    void offerPersonActions();
    void addPlace(const char* key, const QString& title, QWidget* view);
    void addTitleRow();
    void addListActions();
    void addFindingActions();
    void addRiskActions();
    template <typename List>
    QLineEdit* addListRow(List* list, const QString& filterName, const char* exportName, const QString& exportTip,
                          const QString& fileName);
    bool openTab(const Address& address);
    ListViews* viewsOf(int tab) const;
    void openThing(const Address& address);
    void leaveThing();
    void returnTo(const Address& thing);
    void begin();
    void read();
    void readStory(const QString& name);
    void showStory(const ReleaseDossier& dossier);
    void leaveRelease();
    void setCovered(bool covered);

    Session& m_session;
    Chip* m_count;
    int m_waiting = 0; ///< Releases that wait for a decision.
    QLineEdit* m_filter;
    QPushButton* m_begin;
    ReleaseQueueView* m_queue;
    FindingsTab* m_findings;
    RisksTab* m_risks;
    PoliciesTab* m_policies;
    RegulationsTab* m_regulations;
    AssuranceView* m_assurance;
    KeysView* m_keys;
    ListViews* m_queueViews = nullptr;
    ListViews* m_findingViews = nullptr;
    QStringList m_places;             ///< Keys of the tabs, in their order.
    ReleasePage* m_release = nullptr; ///< The one that is open.
    Page* m_thing = nullptr;          ///< The finding, risk, policy or regulation that is open.
    QString m_asked;                  ///< Uid or name of the one being read to be opened.
    QPointer<BeginReleaseForm> m_form;
    QFuture<Result<ReleaseDossier>> m_reading;
};

} // namespace assay
