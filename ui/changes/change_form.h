// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_store.h"
#include "core/changes/change_story.h"
#include "core/domain/change_calendar.h"
#include "ui/panes/merging_form.h"
#include "ui/talk/long_texts.h"

#include <memory>

class QComboBox;

namespace assay {

/// Asks what is to change, or for other words of a draft, and writes that. What was written of a new one and not sent is
/// there again when the form opens. GUI thread.
class ChangeForm final : public MergingForm {
    Q_OBJECT

public:
    using Releases = std::vector<changes::ChangeSubject>;

    /// A new one; about `release`, a uid, where that is not empty, and made from one of `standards` where somebody chooses it.
    ChangeForm(Session& session, const Releases& releases, const QString& release,
               std::vector<StandardChange> standards = {}, ChangeTypeNames names = {}, QWidget* parent = nullptr);
    ChangeForm(Session& session, const Releases& releases, const ChangeRecord& change, ChangeTypeNames names = {},
               QWidget* parent = nullptr);

    QString made() const { return *m_made; } ///< The uid of the new one, once it is done.

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void makeFields(const Releases& releases);
    void showWhoAgrees();
    void offerStandards();
    void takeStandard();
    const StandardChange* chosenStandard() const; ///< Null for none.
    ConflictAnswer::Fields mergedFields();
    QString shownField(const FieldText& said) const;
    FieldTexts texts() const;

    std::optional<ChangeRecord> m_known; ///< None for a new one.
    std::shared_ptr<QString> m_made = std::make_shared<QString>();
    ChangeTypeNames m_typeNames; ///< The organisation's own.
    std::vector<StandardChange> m_standards;
    std::optional<StandardChange> m_taken; ///< Whose words came into the fields last.
    QComboBox* m_standard = nullptr;       ///< None where there is nothing to choose from.
    QLineEdit* m_title;
    QComboBox* m_type;
    QComboBox* m_impact;
    QComboBox* m_release;
    QLineEdit* m_environment;
    QLabel* m_whoAgrees;
    LongTexts m_texts;
};

/// Opens the form of a new change over the window of `page`, about a release where one is given, and then its page.
void openNewChange(Session& session, QWidget& page, const QString& release = {});

} // namespace assay
