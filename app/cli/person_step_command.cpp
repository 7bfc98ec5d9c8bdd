// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/person_step_command.h"

#include "app/cli/people_argument.h"
#include "app/cli/project_argument.h"

namespace assay {

Result<Role> PersonStepCommand::Step::role() const
{
    return roleNamed(writing.arguments.at(2));
}

void PersonStepCommand::declareOptions(QCommandLineParser& parser) const
{
    declareReason(parser);
}

Result<> PersonStepCommand::write(const Writing& writing) const
{
    const Result<Person> person = personNamed(writing.database, writing.arguments.at(1));
    if (!person)
        return failed(person);
    Step step{writing, PeopleStore(writing.database), *person, reasonFrom(writing.parser)};
    return take(step);
}

} // namespace assay
