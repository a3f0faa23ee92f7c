// How the body is held and where the tool touches it: a posed outline for each technique that says how it is done.

/** @returns {Map<string, object>} technique id to figure */
export const techniqueFigures = ({ techniques }, { poseFigure }) =>
  new Map(
    [...techniques.values()].flatMap(({ id, tool, how }) =>
      how ? [[id, { id, ...poseFigure(how.figure.pose, how.figure.at, tool) }]] : [],
    ),
  );
