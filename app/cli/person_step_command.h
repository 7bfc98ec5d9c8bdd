// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/writing_command.h"
#include "core/people/people_store.h"

namespace assay {

/// A verb that an administrator does with one person, named by its second argument, for a reason that the log keeps.
class PersonStepCommand : public WritingCommand {
protected:
    struct Step {
        const Writing& writing;
        PeopleStore store;
        Person person;
        QString reason;

        Result<Role> role() const; ///< That the third argument names.
    };

    virtual Result<> take(Step& step) const = 0;

    void declareOptions(QCommandLineParser& parser) const override;
    bool isAdministration() const final { return true; }
    Result<> write(const Writing& writing) const final;
};

} // namespace assay
